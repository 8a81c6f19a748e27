import { expect, it } from 'vitest'
import { clinicianNotOnLeave } from '@/lib/domain/rules/clinician-not-on-leave'

const zone = 'America/Denver'

it.each([
  { leave: [], away: false },
  { leave: [{ start: 0, end: 10 }], away: false },
  { leave: [{ start: 20, end: 30 }], away: false },
  { leave: [{ start: 0, end: 11 }], away: true },
  {
    leave: [
      { start: 0, end: 5 },
      { start: 19, end: 30 },
    ],
    away: true,
  },
])('10 to 20 beside leave $leave: away $away', ({ leave, away }) => {
  const clinicians = [{ name: 'W. Chen', zone, leave }]
  expect(clinicianNotOnLeave({ session: { start: 10, end: 20 }, clinicians })).toEqual(
    away ? [{ code: 'clinician-is-on-leave', facts: { name: 'W. Chen', at: 10, zone } }] : [],
  )
})
