import type { ListedLetter } from '@/lib/data/benefit-letters'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { paths } from '@/lib/paths'

/** A letter in the coordinator's list; `sent` is null while only they have it. */
export type LetterOnScreen = {
  id: string
  href: string
  language: 'English' | 'Spanish'
  made: string
  sent: string | null
  /** It is about a plan in whose place another came since. */
  former: boolean
}

export function letterOnScreen(
  { id, locale, madeAt, sentAt, former }: ListedLetter,
  zone: string,
): LetterOnScreen {
  const when = (at: Date) => sayWhen(at.getTime(), zone, 'en')
  return {
    id,
    href: paths.benefitLetter(id),
    language: locale === 'es' ? 'Spanish' : 'English',
    made: when(madeAt),
    sent: sentAt && when(sentAt),
    former,
  }
}
