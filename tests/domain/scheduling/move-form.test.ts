import { expect, test } from 'vitest'
import { moveSessionForm } from '@/lib/forms/session-change'

const form = {
  couple: '00000000-0000-4000-8000-000000000001',
  session: '00000000-0000-4000-8000-000000000002',
  date: '2027-03-01',
  time: '18:00',
  zone: 'America/Denver',
  minutes: '60',
}

test('a session moves only to a time in a zone there is', () => {
  expect(moveSessionForm.parse(form).to).toMatchObject({ zone: 'America/Denver', minute: 1080 })
  for (const zone of ['Etc/Nowhere', '', '__proto__']) {
    expect(moveSessionForm.safeParse({ ...form, zone }).success).toBe(false)
  }
})
