import type { WorkedCase } from './worked-case'

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
