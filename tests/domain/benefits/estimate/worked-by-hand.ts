import type { OnPaper } from './in-dollars'

/**
 * What somebody with pencil and paper gets: a plan, the days, and what the patient pays on each of them, in dollars. Two
 * numbers for a day are the two courses of a range. Days are Monday, Wednesday, Friday unless told otherwise.
 */
export type WorkedCase = { name: string; plan: OnPaper | OnPaper[]; days?: string[]; pays: Day[] }
type Day = number | [number, number]

const upToTheYear = ['2026-12-30', '2027-01-04']

export const onePlan: WorkedCase[] = [
  // 20 % of 400 = 80
  { name: 'deductible met: the share alone', plan: { deductible: 0, percent: 20 }, pays: [80, 80, 80] },
  // 400 | 100 + 20 % of 300 = 160 | 80
  { name: 'crossed on the second day', plan: { deductible: 500, percent: 20 }, pays: [400, 160, 80] },
  // 400 | 400, nothing left of 800 | 80
  { name: 'ends with a day', plan: { deductible: 800, percent: 20 }, pays: [400, 400, 80] },
  // 1000 - 350 - 350 = 300, + 20 % of 50 = 310 | then 20 % of 350 = 70
  {
    name: 'crossed in the middle of a week',
    plan: { deductible: 1000, percent: 20, allowed: 350 },
    pays: [350, 350, 310, 70, 70, 70],
  },
  // the deductible takes all of 400, so no copay is left to ask | 30
  { name: 'copay after a deductible', plan: { deductible: 400, copay: 30 }, pays: [400, 30, 30] },
  // 400 | 100 + 60 + 30 = 190 | 80 + 30
  {
    name: 'share and copay together',
    plan: { deductible: 500, percent: 20, copay: 30 },
    pays: [400, 190, 110],
  },
  // 80 % of 100 = 80; a copay of 50 finds only 20 left
  {
    name: 'never above the allowed amount',
    plan: { deductible: 0, percent: 80, copay: 50, allowed: 100 },
    pays: [100],
  },
  // 15 % of 333.33 = 49.9995
  { name: 'rounds up', plan: { deductible: 0, percent: 15, allowed: 333.33 }, pays: [50, 50, 50] },
  // 25 % of 1.10 = 0.275
  { name: 'half a cent goes up', plan: { deductible: 0, percent: 25, allowed: 1.1 }, pays: [0.28] },
  // 10 % of 100.01 = 10.001
  { name: 'rounds down', plan: { deductible: 0, percent: 10, allowed: 100.01 }, pays: [10, 10] },
  // 12.5 % of 186.89 = 23.36125
  { name: 'half percents', plan: { deductible: 0, percent: 12.5, allowed: 186.89 }, pays: [23.36] },
  { name: 'all of it is theirs', plan: { deductible: 0, percent: 100 }, pays: [400, 400] },
  // the payer said: no share and no copay. A zero that was said is a zero.
  { name: 'nothing is theirs', plan: { deductible: 0, percent: 0, copay: 0 }, pays: [0, 0] },
  // 80 + 80 = 160, 40 are left of 200, then nothing
  {
    name: 'the maximum is reached in the middle of a week',
    plan: { deductible: 0, percent: 20, outOfPocket: 200 },
    pays: [80, 80, 40, 0],
  },
  // 400, then 200 of the second 400, long before the deductible of 1000
  {
    name: 'the maximum ends inside the deductible',
    plan: { deductible: 1000, percent: 20, outOfPocket: 600 },
    pays: [400, 200, 0],
  },
  {
    name: 'the maximum is met already',
    plan: { deductible: 500, percent: 20, outOfPocket: 0 },
    pays: [0, 0],
  },
  {
    name: 'the maximum ends with a day',
    plan: { deductible: 0, percent: 20, outOfPocket: 160 },
    pays: [80, 80, 0],
  },
  // 100 + 60 + 30 = 190, of which 150 may be asked
  {
    name: 'all three parts above the maximum',
    plan: { deductible: 100, percent: 20, copay: 30, outOfPocket: 150 },
    pays: [150, 0],
  },
  // of 200 in all nothing is said to be used: 80, 80, 40
  {
    name: 'a maximum whose use nobody told',
    plan: { deductible: 0, percent: 20, outOfPocket: [200, null] },
    pays: [80, 80, 40],
  },
]

export const orders: WorkedCase[] = [
  // 50 + 350 | 50 + 150 + 20 % of 200 = 240 | 50 + 20 % of 350 = 120
  {
    name: 'copay before the deductible',
    plan: { order: 'copay-before-deductible', deductible: 500, copay: 50, percent: 20 },
    pays: [400, 240, 120],
  },
  // 400, then 20 of the 240, then nothing: 420 in all
  {
    name: 'copay before the deductible, up to the maximum',
    plan: { order: 'copay-before-deductible', deductible: 500, copay: 50, percent: 20, outOfPocket: 420 },
    pays: [400, 20, 0],
  },
  // a copay of 500 is 400 on a day of 400, and nothing of it meets the deductible
  {
    name: 'a copay larger than the day',
    plan: { order: 'copay-before-deductible', deductible: 500, copay: 500 },
    pays: [400, 400],
  },
  // 400 | 100 + copay 40 | 40
  {
    name: 'copay instead of the share',
    plan: { order: 'copay-instead-of-coinsurance', deductible: 500, copay: 40, percent: 20 },
    pays: [400, 140, 40],
  },
  // no copay was said: 400 | 100 + 20 % of 300 | 80
  {
    name: 'copay instead of the share, but there is none',
    plan: { order: 'copay-instead-of-coinsurance', deductible: 500, percent: 20 },
    pays: [400, 160, 80],
  },
  // 390, and of the last 10 the copay takes 10 | 40
  {
    name: 'the copay finds less than itself',
    plan: { order: 'copay-instead-of-coinsurance', deductible: 390, copay: 40 },
    pays: [400, 40],
  },
  // 400 | 100 + 60, no copay yet | 80 + 30
  {
    name: 'copay once the deductible is met',
    plan: { order: 'copay-after-deductible', deductible: 500, copay: 30, percent: 20 },
    pays: [400, 160, 110],
  },
  // the deductible of 500 does not apply
  {
    name: 'copay only',
    plan: { order: 'copay-only', deductible: 500, copay: 60, percent: 20 },
    pays: [60, 60, 60],
  },
  // 60 + 60 + 30 = 150
  {
    name: 'copay only, up to the maximum',
    plan: { order: 'copay-only', copay: 60, outOfPocket: 150 },
    pays: [60, 60, 30, 0],
  },
  {
    name: 'copay only, but there is none',
    plan: { order: 'copay-only', deductible: 500, percent: 20 },
    pays: [80],
  },
]

export const family: WorkedCase[] = [
  // 800 of their own are left, but the family has paid its sum
  {
    name: 'the family is done before the person',
    plan: { deductible: 800, family: 0, percent: 20 },
    pays: [80, 80],
  },
  // the family has 300 left: 300 + 20 % of 100 = 320 | 80
  {
    name: 'the family ends inside a day',
    plan: { deductible: 800, family: 300, percent: 20 },
    pays: [320, 80],
  },
  // their own 500 end long before the family's 2000
  {
    name: 'the person is done before the family',
    plan: { deductible: 500, family: 2000, percent: 20 },
    pays: [400, 160, 80],
  },
  // only a family sum was said: 400 | 200 + 20 % of 200 = 240 | 80
  { name: 'one sum for the whole family', plan: { family: 600, percent: 20 }, pays: [400, 240, 80] },
  // 80, then the family's last 20 of its 100
  {
    name: "the family's maximum ends first",
    plan: { deductible: 0, percent: 20, outOfPocket: 3000, familyOutOfPocket: 100 },
    pays: [80, 20, 0],
  },
  // what the family has used of 3000 nobody told: it is not what ends
  {
    name: "the family's use is not known",
    plan: { deductible: 500, family: [3000, null], percent: 20 },
    pays: [400, 160, 80],
  },
]

export const bounds: WorkedCase[] = [
  // 20 % of 300 and of 400
  {
    name: 'an allowed amount within bounds',
    plan: { deductible: 0, percent: 20, allowed: [300, 400] },
    pays: [
      [60, 80],
      [60, 80],
      [60, 80],
    ],
  },
  // at 300: 300 | 300 | 60, in all 660. At 400: 400 | 200 + 40 = 240 | 80, in all 720
  {
    name: 'the larger amount meets the deductible sooner',
    plan: { deductible: 600, percent: 20, allowed: [300, 400] },
    pays: [
      [300, 400],
      [300, 240],
      [60, 80],
    ],
  },
  // met: 80 each. Not at all: 400 | 160 | 80
  {
    name: 'how much of the deductible is used nobody told',
    plan: { deductible: [500, null], percent: 20 },
    pays: [
      [80, 400],
      [80, 160],
      [80, 80],
    ],
  },
  // no deductible: 80. One without an end: 400
  {
    name: 'no deductible was said',
    plan: { percent: 20 },
    pays: [
      [80, 400],
      [80, 400],
    ],
  },
  // a copay of 60 is one figure whatever the plan allows
  {
    name: 'the copay alone, on bounds',
    plan: { order: 'copay-only', copay: 60, allowed: [300, 400] },
    pays: [60, 60],
  },
  {
    name: 'the copay alone, with no amount at all',
    plan: { order: 'copay-only', copay: 60, allowed: null },
    pays: [60, 60],
  },
  // the deductible is met and there is no share: the copay is all there is
  {
    name: 'deductible met, copay, no amount',
    plan: { deductible: 0, copay: 40, allowed: null },
    pays: [40, 40],
  },
]

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
