import { expect, test } from 'vitest'
import { partnerToEstimate } from '@/lib/views/benefits/partner-to-estimate'

const at = (day: string, hour: number) => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`)
const session = (kind: 'couples' | 'individual' | 'group', day: string, from: number, until: number) => ({
  ...{ personId: 'maya', zone: 'UTC', kind, start: at(day, from), end: at(day, until) },
})

/** On Monday three hours of her own; on Tuesday two of her own and one with her partner. */
const booked = [
  session('group', '2026-03-09', 9, 12),
  session('individual', '2026-03-10', 9, 11),
  session('couples', '2026-03-10', 11, 12),
]
const plan = (jointApart: boolean) => ({
  ...{ coverageId: 'c', personId: 'maya', holder: 'self' as const, payer: 'P', memberId: 'M', group: '' },
  ...{ payerId: 'p', notCovered: false, inPlaceOf: null },
  known: {
    ...{ name: 'P', order: 'deductible-coinsurance-copay' as const, dayCode: 'H0015' as const, floor: 180 },
    jointApart,
  },
})
const daysWith = (jointApart: boolean) => {
  const known = {
    plans: [plan(jointApart)],
    facts: [],
    allowed: [],
    answers: [],
    booked,
    today: '2026-03-04',
    zone: 'UTC',
  }
  return partnerToEstimate('maya', known).planned
}

test('a payer that bills couples sessions apart counts none of their minutes in a planned day', () => {
  const monday = ['2026-03-09']
  expect(daysWith(false).days).toEqual(expect.arrayContaining(['2026-03-09', '2026-03-10']))
  expect(daysWith(true).days).toEqual(expect.arrayContaining(monday))
  expect(daysWith(true).days).not.toContain('2026-03-10')
})
