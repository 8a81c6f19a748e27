import { type Caller, person } from '@/lib/access/actor'
import { listBenefitLetters } from '@/lib/data/benefit-letters'
import { listLettersTo } from '@/lib/data/case-closings'
import { listGoodFaith } from '@/lib/data/good-faith-estimates'
import { findWaitingTold } from '@/lib/data/waitlist'
import { wholeDollars } from '@/lib/domain/benefits/money'
import type { WaitlistReason } from '@/lib/domain/program/waitlist'
import { sayLongDay } from '@/lib/domain/say-day'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { paths } from '@/lib/paths'
import { look } from '@/lib/views/look'

export type LettersToMe = {
  /** What both partners were told when staff put them on the waitlist, openly. */
  waiting: { reason: WaitlistReason; since: string } | null
  letters: { id: string; when: string; text: string }[]
  /** About their own plans, to be opened one by one. */
  planLetters: { id: string; when: string; href: string; former: boolean }[]
  /** What care without a plan was told to cost, each to be opened; `replaced`: the day a new one took its place. */
  estimates: { id: string; when: string; href: string; total: string; replaced: string | null }[]
}

/** What the program wrote to the one who asks, the latest first. The other partner's letters are not among them. */
export function lettersToMe(caller: Caller): Promise<LettersToMe> {
  return look(caller, 'letter.read', {}, async ({ tx, now }) => {
    const { id, zone, locale } = person(caller.actor)
    const when = (at: Date) => sayWhen(at.getTime(), zone, locale)
    const told = await findWaitingTold(tx)
    const letters = await listLettersTo(tx, id)
    const plans = await listBenefitLetters(tx, [id], localDateOf(now.getTime(), zone))
    const estimates = await listGoodFaith(tx, { person: id })
    return {
      estimates: estimates.map(({ id: estimate, madeAt, supersededAt, total }) => ({
        id: estimate,
        when: when(madeAt),
        href: paths.goodFaith(estimate),
        total: wholeDollars(total),
        replaced: supersededAt && sayLongDay(localDateOf(supersededAt.getTime(), zone), locale),
      })),
      planLetters: plans.flatMap(({ id: letter, sentAt, former }) =>
        sentAt ? [{ id: letter, when: when(sentAt), href: paths.benefitLetter(letter), former }] : [],
      ),
      waiting: told ? { reason: told.reason, since: when(told.since) } : null,
      letters: letters.map(({ id, sentAt, text }) => ({ id, when: when(sentAt), text })),
    }
  })
}
