import { expect, it } from 'vitest'
import { sessionInTheFuture } from '@/lib/domain/rules/session-in-the-future'

const now = Date.parse('2026-03-09T12:00:00Z')
const zone = 'America/Denver'

it.each([
  { start: now + 1, refused: 0 },
  { start: now, refused: 1 },
  { start: now - 1, refused: 1 },
])('a session at $start, asked at noon: $refused refusals', ({ start, refused }) => {
  expect(sessionInTheFuture({ session: { start, end: start + 3_600_000 }, zone, now })).toHaveLength(refused)
})
