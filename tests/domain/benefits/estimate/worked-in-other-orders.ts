import type { WorkedCase } from './worked-case'

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
