import { z } from 'zod'
import { canBeBirthday, isRealDay } from '@/lib/domain/intake/age'
import { needs } from '@/lib/domain/intake/needs'
import { isState } from '@/lib/domain/intake/states'
import { isZone } from '@/lib/domain/intake/zones'
import { carried, line, lineOrNothing, nameLine, tidyLine } from '@/lib/forms/application-text'

/** "About you". The date comes in three boxes, `dateOfBirth.month` and so on; the zone may be left to the state. */
export const aboutYouForm = z.preprocess(
  gatherDate,
  z.strictObject({
    ...carried,
    legalName: line(120, 'legalNameNeeded'),
    calledName: nameLine(),
    dateOfBirth: z.array(z.string()).transform(asDay),
    state: z.string({ error: 'state' }).refine(isState, 'state'),
    city: line(80, 'cityNeeded'),
    zone: z
      .string({ error: 'zone' })
      .default('')
      .refine((zone) => zone === '' || isZone(zone), 'zone')
      .transform((zone) => zone || undefined),
    phone: z.string({ error: 'phone' }).transform(tidyLine).refine(isPhone, 'phone'),
    language: z.enum(['en', 'es'], { error: 'languageNeeded' }),
    pronouns: lineOrNothing(40),
    street: lineOrNothing(120),
    needs: z
      .union([z.enum(needs), z.array(z.enum(needs)).max(needs.length)])
      .default([])
      .transform((given) => [given].flat()),
    needsWords: lineOrNothing(200),
  }),
)

export type AboutYouForm = z.output<typeof aboutYouForm>

function gatherDate(given: unknown) {
  if (typeof given !== 'object' || given === null) return given
  const {
    'dateOfBirth.year': year,
    'dateOfBirth.month': month,
    'dateOfBirth.day': day,
    ...rest
  } = given as Record<string, unknown>
  return {
    ...rest,
    dateOfBirth: [year, month, day].map((part) => (typeof part === 'string' ? part.trim() : '')),
  }
}

function asDay(parts: string[], context: z.core.$RefinementCtx<string[]>): string {
  const problem = problemWith(parts)
  if (problem) context.addIssue({ code: 'custom', message: problem })
  const [year = '', month = '', day = ''] = parts
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function problemWith([year = '', month = '', day = '']: string[]): string | undefined {
  if (!/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return 'date'
  if (!/^\d{4}$/.test(year)) return 'birthYear'
  if (!isRealDay(Number(year), Number(month), Number(day))) return 'noSuchDay'
  const born = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return canBeBirthday(born, new Date().toISOString().slice(0, 10)) ? undefined : 'birthYear'
}

/** Ten digits make a phone number in this country, up to fifteen with a country code (ITU-T E.164). */
function isPhone(text: string): boolean {
  if (text.length > 30) return false
  const digits = text.replace(/\D/g, '').length
  return /^[\d\s()+.\-/x]+$/i.test(text) && digits >= 10 && digits <= 15
}
