import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { Allowed, PlanTerms } from '@/lib/domain/benefits/estimate/estimate'

/** What a plan allows for a day of care on this day; null where no amount is known that holds on it. */
export const allowedOn = ({ allowed }: Pick<PlanTerms, 'allowed'>, day: IsoDay): Allowed | null =>
  allowed.find(({ from, until }) => from <= day && (until === null || day < until)) ?? null

/** The first of these days on which nobody knows what the plan allows; null where it is known on all of them. */
export const firstWithoutAmount = (plan: PlanTerms, days: readonly IsoDay[]): IsoDay | null =>
  days.filter((day) => allowedOn(plan, day) === null).sort()[0] ?? null
