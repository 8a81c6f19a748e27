import type { FormValues } from '@/lib/forms/form-state'
import type { aboutYou } from '@/lib/views/intake/own-part'

type Stored = NonNullable<Awaited<ReturnType<typeof aboutYou>>>['stored']

/** What the form shows: what is stored, else what we know already. */
export function valuesOf(stored: Stored, known: { calledName: string; language: string }): FormValues {
  if (!stored) return known
  const { dateOfBirth, pronouns, street, needsWords, ...rest } = stored
  const [year = '', month = '', day = ''] = dateOfBirth.split('-')
  return {
    ...rest,
    pronouns: pronouns ?? '',
    street: street ?? '',
    needsWords: needsWords ?? '',
    'dateOfBirth.year': year,
    'dateOfBirth.month': String(Number(month)),
    'dateOfBirth.day': String(Number(day)),
  }
}
