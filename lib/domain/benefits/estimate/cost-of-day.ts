import type { BasisPoints, Cents } from '@/lib/domain/benefits/benefit-fact'
import type { PlanTerms, Step } from '@/lib/domain/benefits/estimate/estimate'

/** What one plan leaves to the patient of one day, before any other plan, and how that came about. */
export type Owed = { deductible: Cents; coinsurance: Cents; copay: Cents; steps: Step[] }
type Terms = Pick<PlanTerms, 'order' | 'copay' | 'coinsurance'>
/** What is left of the deductible and of the out-of-pocket maximum; without one, `Infinity`. */
type Left = { deductible: number; outOfPocket: number }

/**
 * One day under one plan, in the plan's own order (see cost-orders.ts): never more than the allowed amount, never more
 * than is left of the out-of-pocket maximum. Money is integer cents.
 */
export function costOfDay(terms: Terms, allowed: Cents, left: Left): Owed {
  return withinMaximum(inOrder(terms, allowed, left.deductible), left.outOfPocket)
}

export const owedIn = ({ deductible, coinsurance, copay }: Omit<Owed, 'steps'>): Cents =>
  deductible + coinsurance + copay

function inOrder(terms: Terms, allowed: Cents, deductibleLeft: number): Owed {
  const { order } = terms
  const day = new Day(allowed)
  if (order === 'copay-before-deductible') day.copayFirst(terms.copay)
  if (order !== 'copay-only') day.meet(deductibleLeft)
  const copayAlone = order === 'copay-instead-of-coinsurance' || order === 'copay-only'
  if (!copayAlone || terms.copay === null) day.share(terms.coinsurance)
  const isCopayDue = order === 'copay-after-deductible' ? day.owed.deductible === 0 : true
  if (order !== 'copay-before-deductible' && isCopayDue) day.copay(terms.copay)
  return day.owed
}

/** A day as it is counted down: `rest` is what nobody has paid yet. */
class Day {
  readonly owed: Owed = { deductible: 0, coinsurance: 0, copay: 0, steps: [] }
  constructor(private rest: Cents) {}

  copayFirst(copay: Cents | null) {
    if (!copay) return
    const of = this.rest
    this.owed.copay = this.take(copay)
    this.owed.steps.push({ code: 'copay-first', copay: this.owed.copay, of })
  }

  meet(left: number) {
    const takes = this.take(Math.min(left, this.rest))
    if (takes === 0) return
    this.owed.deductible = takes
    this.owed.steps.push({ code: 'deductible', takes, left: Number.isFinite(left) ? left - takes : null })
  }

  share(share: BasisPoints | null) {
    const of = this.rest
    if (!share || of === 0) return
    this.owed.coinsurance = this.take(shareOf(of, share))
    this.owed.steps.push({ code: 'coinsurance', share, of, comesTo: this.owed.coinsurance })
  }

  copay(copay: Cents | null) {
    if (!copay || this.rest === 0) return
    this.owed.copay = this.take(copay)
    this.owed.steps.push({ code: 'copay', copay: this.owed.copay })
  }

  private take(wanted: Cents): Cents {
    const taken = Math.min(wanted, this.rest)
    this.rest -= taken
    return taken
  }
}

/** Half a cent is rounded up. Whole numbers only: cents times basis points stay far below 2^53. */
export function shareOf(cents: Cents, share: BasisPoints): Cents {
  const scaled = cents * share + 5000
  return (scaled - (scaled % 10_000)) / 10_000
}

/** What goes above the maximum is taken off again, the copay first and the deductible last. */
function withinMaximum(owed: Owed, left: number): Owed {
  const insteadOf = owedIn(owed)
  if (insteadOf <= left) return owed
  const capped = { ...owed, steps: [...owed.steps] }
  let over = insteadOf - left
  for (const part of ['copay', 'coinsurance', 'deductible'] as const) {
    const off = Math.min(over, capped[part])
    capped[part] -= off
    over -= off
  }
  capped.steps.push({ code: 'maximum-reached', pays: left, insteadOf })
  return capped
}
