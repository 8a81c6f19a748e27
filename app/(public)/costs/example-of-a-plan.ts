import type { PlanTerms } from '@/lib/domain/benefits/estimate/estimate'
import { estimateCosts } from '@/lib/domain/benefits/estimate/estimate-costs'
import { daysAfter } from '@/lib/domain/scheduling/wall-clock'

/** An invented plan and an invented person. Money is integer cents, shares are basis points. */
export const example = {
  allowed: 40_000,
  deductible: 80_000,
  maximum: 260_000,
  share: 2_000,
  daysAWeek: 3,
  weeks: 12,
  /** A Monday. */
  from: '2027-01-11',
} as const

const plan: PlanTerms = {
  coverage: 'example',
  policy: 'example',
  asOf: example.from,
  yearStarts: '01-01',
  deductible: { individual: { total: null, left: example.deductible }, family: null },
  outOfPocket: { individual: { total: null, left: example.maximum }, family: null },
  copay: null,
  coinsurance: example.share,
  allowed: [{ low: example.allowed, high: example.allowed, from: example.from, until: null }],
  order: 'deductible-coinsurance-copay',
  rests: [],
  assumptions: [],
}

/** Worked out as every estimate of the portal is. */
export function exampleEstimate() {
  const days = Array.from({ length: example.daysAWeek * example.weeks }, (_, place) => {
    const week = Math.floor(place / example.daysAWeek)
    return daysAfter(example.from, week * 7 + (place % example.daysAWeek) * 2)
  })
  const [estimate] = estimateCosts({ patients: [{ id: 'alex', plans: [plan], days }] })
  if (!estimate || !('weeks' in estimate)) throw new Error('the example is known in full')
  return estimate
}
