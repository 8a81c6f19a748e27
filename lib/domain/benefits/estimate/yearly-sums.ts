import type { Cents, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { PlanTerms, Sums, YearlySum } from '@/lib/domain/benefits/estimate/estimate'
import { planYearOf } from '@/lib/domain/benefits/estimate/plan-year'

export type Course = 'low' | 'high'
type Which = 'deductible' | 'outOfPocket'
type Bounds = { unsaid: number; unused: Cents | null }

const endless = Number.POSITIVE_INFINITY

/**
 * What is left of each plan's yearly sums while days are counted in order. A sum of the person is kept by coverage, one
 * of the family by policy, so that two partners on one policy fill it together; each plan year has sums of its own.
 *
 * A person reaches the end of a sum by their own part or by the family's, whichever ends first; where a plan names a
 * family sum alone, it is the only one. Where nothing is said, `low` takes a deductible as met and `high` as endless;
 * a maximum that is not said is none.
 */
export class YearlySums {
  private readonly left = new Map<string, number>()
  constructor(
    private readonly course: Course,
    private readonly plans: readonly PlanTerms[],
  ) {}

  leftOf(plan: PlanTerms, which: Which, day: IsoDay): number {
    const own = plan[which].individual
    const family = this.familyOf(plan, which)
    if (!own && !family) return this.bounds(which).unsaid
    const part = own ? this.read(this.own(plan, which, day), plan, day, own, this.bounds(which)) : endless
    // Beside a sum of the person's own, a family sum whose use nobody told is taken as not used.
    const bounds = own ? this.bounds('outOfPocket') : this.bounds(which)
    return family ? Math.min(part, this.read(this.shared(plan, which, day), plan, day, family, bounds)) : part
  }

  take(plan: PlanTerms, which: Which, day: IsoDay, cents: Cents): void {
    this.leftOf(plan, which, day)
    for (const key of [this.own(plan, which, day), this.shared(plan, which, day)]) {
      const left = this.left.get(key)
      if (left !== undefined) this.left.set(key, Math.max(0, left - cents))
    }
  }

  private read(
    key: string,
    plan: PlanTerms,
    day: IsoDay,
    { total, left }: YearlySum,
    bounds: Bounds,
  ): number {
    const known = this.left.get(key)
    if (known !== undefined) return known
    const isLater = planYearOf(day, plan.yearStarts) > planYearOf(plan.asOf, plan.yearStarts)
    // A new year begins with the whole sum; of a whole that nobody told, what was left is the least.
    const first = isLater ? (total ?? Math.max(left ?? 0, bounds.unsaid)) : (left ?? bounds.unused ?? total)
    const begins = first ?? bounds.unsaid
    this.left.set(key, begins)
    return begins
  }

  /** What is taken where nothing was said of a sum at all, and where its whole was said and not its use. */
  private bounds(which: Which): Bounds {
    const isMet = which === 'deductible' && this.course === 'low'
    return { unsaid: isMet ? 0 : endless, unused: isMet ? 0 : null }
  }

  /** One policy has one family sum: the one said last, whoever of the two it was said of. */
  private familyOf(plan: PlanTerms, which: Which): Sums['family'] {
    const said = this.plans.filter((one) => one.policy === plan.policy && one[which].family !== null)
    return said.sort((a, b) => b.asOf.localeCompare(a.asOf))[0]?.[which].family ?? null
  }

  private own = ({ coverage, yearStarts }: PlanTerms, which: Which, day: IsoDay) =>
    ['own', coverage, which, planYearOf(day, yearStarts)].join()
  private shared = ({ policy, yearStarts }: PlanTerms, which: Which, day: IsoDay) =>
    ['family', policy, which, planYearOf(day, yearStarts)].join()
}
