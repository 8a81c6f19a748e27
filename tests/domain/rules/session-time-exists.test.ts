import { expect, it } from 'vitest'
import { sentence } from '@/lib/domain/refusals'
import { sessionTimeExists } from '@/lib/domain/rules/session-time-exists'

it.each([
  { zone: 'America/New_York', date: '2026-03-08', minute: 119, exists: true },
  { zone: 'America/New_York', date: '2026-03-08', minute: 120, exists: false },
  { zone: 'America/New_York', date: '2026-03-08', minute: 179, exists: false },
  { zone: 'America/New_York', date: '2026-03-08', minute: 180, exists: true },
  { zone: 'America/Los_Angeles', date: '2026-03-08', minute: 150, exists: false },
  { zone: 'America/Denver', date: '2026-03-08', minute: 150, exists: false },
  { zone: 'America/Phoenix', date: '2026-03-08', minute: 150, exists: true },
  { zone: 'Pacific/Honolulu', date: '2026-03-08', minute: 150, exists: true },
  { zone: 'America/New_York', date: '2026-11-01', minute: 90, exists: true },
])('$date minute $minute in $zone exists: $exists', ({ exists, ...time }) => {
  expect(sessionTimeExists(time)).toHaveLength(exists ? 0 : 1)
})

it('says which hour is skipped', () => {
  const [refused] = sessionTimeExists({ zone: 'America/New_York', date: '2026-03-08', minute: 150 })
  expect(refused && sentence(refused)).toBe(
    'On 2026-03-08 the clocks in America/New_York are set forward and skip 2:30. Choose another time.',
  )
})
