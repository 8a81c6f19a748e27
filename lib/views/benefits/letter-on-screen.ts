import type { LetterRow } from '@/lib/data/benefit-letters'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { paths } from '@/lib/paths'

/** A letter in the coordinator's list; `sent` is null while only they have it. */
export type LetterOnScreen = {
  id: string
  href: string
  language: 'English' | 'Spanish'
  made: string
  sent: string | null
}

export function letterOnScreen({ id, locale, madeAt, sentAt }: LetterRow, zone: string): LetterOnScreen {
  const when = (at: Date) => sayWhen(at.getTime(), zone, 'en')
  return {
    id,
    href: paths.benefitLetter(id),
    language: locale === 'es' ? 'Spanish' : 'English',
    made: when(madeAt),
    sent: sentAt && when(sentAt),
  }
}
