import type { WorkedCase } from './worked-case'

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
