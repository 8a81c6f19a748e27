import type { WorkedCase } from './worked-case'

const upToTheYear = ['2026-12-30', '2027-01-04']

export const years: WorkedCase[] = [
  // met in the old year | all 500 again in the new one: 400
  {
    name: 'the sums start anew on January 1',
    plan: { deductible: [500, 0], percent: 20, asOf: '2026-11-20' },
    days: upToTheYear,
    pays: [80, 400],
  },
  {
    name: 'a plan year of its own',
    plan: { deductible: [500, 0], percent: 20, asOf: '2027-03-01', yearStarts: '07-01' },
    days: ['2027-06-30', '2027-07-02', '2027-07-05'],
    // 80 | 400 | 100 + 60
    pays: [80, 400, 160],
  },
  // 50 are left of the maximum this year | 80 in the new one
  {
    name: 'the maximum starts anew too',
    plan: { deductible: 0, percent: 20, outOfPocket: [1000, 50], asOf: '2026-11-20' },
    days: upToTheYear,
    // a deductible of which only "nothing left" was said may be anything in the new year
    pays: [50, [80, 400]],
  },
  // the last day of the plan is one that it pays for: 400 | 80 + 0 | none after it
  {
    name: 'no day after the last day of the plan',
    plan: { deductible: 400, percent: 20, until: '2027-01-06' },
    days: ['2027-01-04', '2027-01-06', '2027-01-08', '2027-01-11'],
    pays: [400, 80],
  },
  {
    name: 'a day counts once, however often it was planned',
    plan: { deductible: 500, percent: 20 },
    days: ['2027-01-04', '2027-01-04', '2027-01-06'],
    pays: [400, 160],
  },
]

export const twoPlans: WorkedCase[] = [
  // 400 owed; the second, alone, would pay 90 % of 400 = 360: 40 stay | 160 owed, it pays all of it | 80 owed, all
  {
    name: 'the second plan pays up to its own benefit',
    plan: [
      { deductible: 500, percent: 20 },
      { deductible: 0, percent: 10 },
    ],
    pays: [40, 0, 0],
  },
  // 80 owed; the second, alone, leaves 300 + 50 % of 100 = 350 and pays 50: 30 stay | then it pays 200 alone: nothing
  {
    name: 'the second plan has a deductible of its own',
    plan: [
      { deductible: 0, percent: 20 },
      { deductible: 300, percent: 50 },
    ],
    pays: [30, 0],
  },
  // 80 owed, the second pays all of it, and nothing once it is over
  {
    name: 'the second plan ends before the first',
    plan: [
      { deductible: 0, percent: 20 },
      { deductible: 0, percent: 20, until: '2027-01-05' },
    ],
    pays: [0, 80],
  },
  // 80 owed; alone it would pay 400 - 30 = 370
  {
    name: 'the second plan asks a copay',
    plan: [
      { deductible: 0, percent: 20 },
      { deductible: 0, copay: 30 },
    ],
    pays: [0, 0],
  },
  // 400 owed; the second allows 250 and pays 80 % of it = 200 | 160 owed, all of it
  {
    name: 'the second plan allows less',
    plan: [
      { deductible: 500, percent: 20 },
      { deductible: 0, percent: 20, allowed: 250 },
    ],
    pays: [200, 0],
  },
  // nobody told what the second allows: it is left out, and no more than after the first is owed
  {
    name: 'the second plan is not known well enough',
    plan: [
      { deductible: 0, percent: 20 },
      { deductible: 0, percent: 10, allowed: null },
    ],
    pays: [80, 80],
  },
  // the first leaves nothing, so nothing is left for the second
  {
    name: 'the first plan pays all',
    plan: [
      { deductible: 0, percent: 20, outOfPocket: 0 },
      { deductible: 300, percent: 50 },
    ],
    pays: [0, 0],
  },
]
