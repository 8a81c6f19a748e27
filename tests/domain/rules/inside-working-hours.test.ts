import { expect, it } from 'vitest'
import { insideWorkingHours } from '@/lib/domain/rules/inside-working-hours'

const zone = 'America/Denver'
const clinician = (name: string, ...open: { start: number; end: number }[]) => ({ name, zone, open })

it.each([
  { open: [{ start: 0, end: 100 }], inside: true },
  { open: [{ start: 10, end: 20 }], inside: true },
  {
    open: [
      { start: 0, end: 15 },
      { start: 15, end: 30 },
    ],
    inside: true,
  },
  {
    open: [
      { start: 0, end: 15 },
      { start: 16, end: 30 },
    ],
    inside: false,
  },
  { open: [{ start: 11, end: 30 }], inside: false },
  { open: [{ start: 0, end: 19 }], inside: false },
  { open: [], inside: false },
])('10 to 20 is inside $open: $inside', ({ open, inside }) => {
  const session = { start: 10, end: 20 }
  expect(insideWorkingHours({ session, clinicians: [clinician('W. Chen', ...open)] })).toHaveLength(
    inside ? 0 : 1,
  )
})

it('names only those who do not work then', () => {
  const clinicians = [clinician('W. Chen', { start: 0, end: 100 }), clinician('T. Reyes')]
  expect(insideWorkingHours({ session: { start: 10, end: 20 }, clinicians })).toEqual([
    { code: 'outside-working-hours', facts: { name: 'T. Reyes', at: 10, zone } },
  ])
})
