import { threeAWeek } from './in-dollars'
import type { WorkedCase } from './worked-case'

/** The days are January 4, 6, 8, 11, … 2027; `then` is what the plan allows from a day on. */
export const amounts: WorkedCase[] = [
  // 400 | 100 + 20 % of 300 = 160 | 20 % of 900 | 20 % of 900
  {
    name: 'a larger amount from the third day on',
    plan: { deductible: 500, percent: 20, then: { '2027-01-08': 900 } },
    pays: [400, 160, 180, 180],
  },
  // 80 | of 900, all 500 and 20 % of 400
  {
    name: 'a new amount and a new plan year at once',
    plan: { deductible: [500, 0], percent: 20, asOf: '2026-11-20', then: { '2027-01-01': 900 } },
    days: ['2026-12-30', '2027-01-04'],
    pays: [80, 580],
  },
  // 80 | 20 % of 900 = 180, of which 120 are left of the maximum | nothing
  {
    name: 'a larger amount reaches the maximum sooner',
    plan: { deductible: 0, percent: 20, outOfPocket: 200, then: { '2027-01-06': 900 } },
    pays: [80, 120, 0],
  },
  // 20 % of 400 | of 900 and of 1,000
  {
    name: 'one amount, and bounds after it',
    plan: { deductible: 0, percent: 20, then: { '2027-01-06': [900, 1000] } },
    pays: [80, [180, 200]],
  },
  // 400 | 100 + 60 | and nobody knows what the fourth day costs
  {
    name: 'no amount from a day on: what is known is counted, and no day after it',
    plan: { deductible: 500, percent: 20, then: { '2027-01-08': null } },
    days: threeAWeek(4),
    pays: [400, 160],
    uncounted: { from: '2027-01-08', days: 2 },
  },
  // after a day of unknown cost nobody knows what is left of the deductible
  {
    name: 'no amount in between: nothing is counted after it either',
    plan: { deductible: 500, percent: 20, then: { '2027-01-06': null, '2027-01-08': 400 } },
    days: threeAWeek(4),
    pays: [400],
    uncounted: { from: '2027-01-06', days: 3 },
  },
  {
    name: 'a fixed copay, whatever is allowed and whether it is known or not',
    plan: { copay: 40, order: 'copay-only', then: { '2027-01-06': null } },
    pays: [40, 40, 40],
  },
  // 400 owed; the second allows 250 and pays 80 % of it = 200 | 400 owed; it allows 500 and would pay 400
  {
    name: 'the second plan allows more from a day on',
    plan: [
      { deductible: 800, percent: 20 },
      { deductible: 0, percent: 20, allowed: 250, then: { '2027-01-06': 500 } },
    ],
    pays: [200, 0],
  },
  // 80 owed, the second pays all of it | and is not counted where nobody knows what it allows
  {
    name: 'no amount of the second plan from a day on',
    plan: [
      { deductible: 0, percent: 20 },
      { deductible: 0, percent: 20, then: { '2027-01-06': null } },
    ],
    pays: [0, 80],
  },
]
