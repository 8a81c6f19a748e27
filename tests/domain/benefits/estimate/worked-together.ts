import type { OnPaper } from './in-dollars'

/** Both partners of a couple, their days and what each pays on them, in dollars. */
type Together = {
  name: string
  partners: Record<'maya' | 'sam', { plan: OnPaper; days: string[]; pays: number[] }>
}

const [monday, tuesday, wednesday] = ['2027-01-04', '2027-01-05', '2027-01-06'] as const
const one: OnPaper = { policy: 'ours', percent: 20 }

export const together: Together[] = [
  {
    // Monday: Maya 400 (family 600 left), Sam 400 (200 left). Wednesday: Maya 200 + 20 % of 200 = 240, Sam 80.
    name: 'a family deductible that both fill on the same days',
    partners: {
      maya: { plan: { ...one, deductible: 800, family: 1000 }, days: [monday, wednesday], pays: [400, 240] },
      sam: { plan: { ...one, deductible: 800, family: 1000 }, days: [monday, wednesday], pays: [400, 80] },
    },
  },
  {
    // Monday: Maya 400 (family 300 left). Tuesday: Sam 300 + 20 % of 100 = 320. Wednesday: Maya 80.
    name: 'a family deductible that both fill on different days',
    partners: {
      maya: { plan: { ...one, deductible: 700, family: 700 }, days: [monday, wednesday], pays: [400, 80] },
      sam: { plan: { ...one, deductible: 700, family: 700 }, days: [tuesday], pays: [320] },
    },
  },
  {
    // Half of 400 is 200. Monday: 200 and 200 (family 100 left, each 200). Wednesday: Maya the last 100, Sam nothing.
    name: 'a family maximum',
    partners: {
      maya: {
        plan: { policy: 'ours', percent: 50, deductible: 0, outOfPocket: 400, familyOutOfPocket: 500 },
        days: [monday, wednesday],
        pays: [200, 100],
      },
      sam: {
        plan: { policy: 'ours', percent: 50, deductible: 0, outOfPocket: 400, familyOutOfPocket: 500 },
        days: [monday, wednesday],
        pays: [200, 0],
      },
    },
  },
  {
    // The family sum was said of Maya's cover alone, and is the same policy's for Sam: 700 - 400 = 300 + 20.
    name: 'a family sum said of one of the two covers',
    partners: {
      maya: { plan: { ...one, deductible: 700, family: 700 }, days: [monday], pays: [400] },
      sam: { plan: { ...one, deductible: 700 }, days: [tuesday], pays: [320] },
    },
  },
  {
    name: 'two policies share nothing',
    partners: {
      maya: {
        plan: { percent: 20, deductible: 500, family: 500 },
        days: [monday, wednesday],
        pays: [400, 160],
      },
      sam: {
        plan: { percent: 20, deductible: 500, family: 500 },
        days: [monday, wednesday],
        pays: [400, 160],
      },
    },
  },
]
