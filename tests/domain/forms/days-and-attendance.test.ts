import { expect, test } from 'vitest'
import { attendanceForm } from '@/lib/forms/attendance'
import { authorizationForm } from '@/lib/forms/authorization'

const approval = (units: string) =>
  authorizationForm.safeParse({
    ...{ coupleId: 'c', coverageId: 'v', serviceCode: 'H0015', status: 'approved', units },
  })

test('approved days are written in digits, and in no other way a machine would read', () => {
  for (const units of ['1e2', '0x10', '0b11', '-3', '1.0', '+5', '0', '367', '٣'])
    expect(approval(units).error?.issues).toMatchObject([{ path: ['units'] }])
  expect(approval(' 12 ').data?.terms.units).toBe(12)
  expect(approval('366').data?.terms.units).toBe(366)
  expect(approval('').data?.terms.units).toBeNull()
})

test('attendance takes each person once', () => {
  const [session, maya, sam] = ['1', '2', '3'].map((n) => `0000000${n}-0000-4000-8000-000000000000`)
  const all = { session, p1: maya, 'p1-was': 'all', 'p2-was': 'away' }
  expect(attendanceForm.safeParse({ ...all, p2: maya }).error?.issues).toMatchObject([{ path: ['p2-was'] }])
  expect(attendanceForm.safeParse({ ...all, p2: sam }).data?.people).toHaveLength(2)
})
