import { type Caller, person } from '@/lib/access/actor'
import type { Between } from '@/lib/domain/benefits/estimate/estimate'
import { sayAssumption } from '@/lib/domain/benefits/estimate/say-assumption'
import type { Locale } from '@/lib/domain/refusals'
import type { LetterEstimate } from '@/lib/gateways/letters/benefit-letter'
import { readEstimates } from '@/lib/views/benefits/estimate-of'
import { look } from '@/lib/views/look'

/**
 * One partner's estimate as it goes into a letter to them: counted from their own plans alone, as on their own page, so
 * that nothing of the other partner's care moves a figure. Null where there are no figures.
 */
export function estimateForLetter(
  caller: Caller,
  { coupleId, personId, locale }: { coupleId: string; personId: string; locale: Locale },
): Promise<LetterEstimate | null> {
  return look(caller, 'benefits.make-letter', { couple: coupleId, person: personId }, async ({ tx, now }) => {
    const { zone } = person(caller.actor)
    const [own] = await readEstimates(tx, [personId], { now, zone })
    if (!own || !('weeks' in own.telehealth)) return null
    const { weeks, total, assumptions, uncounted } = own.telehealth
    return {
      weeks: weeks.map((week) => ({ startsOn: week.startsOn, days: week.days, ...amounts(week) })),
      total: amounts(total),
      uncounted,
      assumptions: [...new Set(assumptions.map((one) => sayAssumption(one, locale)))],
    }
  })
}

const amounts = ({ low, high }: Between) => ({
  pays: inOrder(low.patientPays, high.patientPays),
  planPays:
    low.planPays === null || high.planPays === null
      ? null
      : inOrder(low.planPays + low.otherPlanPays, high.planPays + high.otherPlanPays),
})

const inOrder = (one: number, other: number) => ({ low: Math.min(one, other), high: Math.max(one, other) })
