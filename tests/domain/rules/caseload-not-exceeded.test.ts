import { expect, it } from 'vitest'
import { caseloadNotExceeded, placesLeft } from '@/lib/domain/rules/caseload-not-exceeded'
import { codes } from '@/tests/domain/codes'

const candidate = { name: 'W. Chen' }

it.each([
  { used: 9, cap: 10, couplesUsed: 3, couplesCap: 4, role: 'couples_therapist' as const, expected: [] },
  {
    used: 10,
    cap: 10,
    couplesUsed: 3,
    couplesCap: 4,
    role: 'couples_therapist' as const,
    expected: ['caseload-is-full'],
  },
  {
    used: 9,
    cap: 10,
    couplesUsed: 4,
    couplesCap: 4,
    role: 'couples_therapist' as const,
    expected: ['couples-caseload-is-full'],
  },
  { used: 9, cap: 10, couplesUsed: 4, couplesCap: 4, role: 'individual_therapist' as const, expected: [] },
  {
    used: 11,
    cap: 10,
    couplesUsed: 5,
    couplesCap: 4,
    role: 'couples_therapist' as const,
    expected: ['caseload-is-full', 'couples-caseload-is-full'],
  },
  {
    used: 0,
    cap: 0,
    couplesUsed: 0,
    couplesCap: 0,
    role: 'counselor' as const,
    expected: ['caseload-is-full'],
  },
])('$used of $cap, $couplesUsed of $couplesCap as $role: $expected', (row) => {
  const caseload = { used: row.used, cap: row.cap }
  const couples = { used: row.couplesUsed, cap: row.couplesCap }
  expect(codes(caseloadNotExceeded({ candidate, role: row.role, caseload, couples }))).toEqual(row.expected)
})

it('what is left is the smaller of both caps for a couples therapist, and the caseload alone for the others', () => {
  const [caseload, couples] = [
    { used: 7, cap: 12 },
    { used: 5, cap: 6 },
  ]
  expect(placesLeft({ caseload, couples }, 'couples_therapist')).toBe(1)
  expect(placesLeft({ caseload, couples }, 'counselor')).toBe(5)
  expect(placesLeft({ caseload: { used: 12, cap: 12 }, couples }, 'couples_therapist')).toBe(0)
  expect(placesLeft({ caseload, couples: { used: 7, cap: 6 } }, 'couples_therapist')).toBe(0)
})
