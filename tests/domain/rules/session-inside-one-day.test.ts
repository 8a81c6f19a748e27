import { expect, it } from 'vitest'
import { sessionInsideOneDay } from '@/lib/domain/rules/session-inside-one-day'

const inNewYork = { name: 'Maya', zone: 'America/New_York' }
const inHonolulu = { name: 'Sam', zone: 'Pacific/Honolulu' }
const at = (time: string) => Date.parse(time)

it.each([
  { start: '2026-03-09T22:00-04:00', end: '2026-03-10T00:00-04:00', crosses: [] },
  { start: '2026-03-09T22:00-04:00', end: '2026-03-10T00:01-04:00', crosses: ['Maya'] },
  { start: '2026-03-10T00:00-04:00', end: '2026-03-10T02:00-04:00', crosses: [] },
  { start: '2026-03-09T23:30-10:00', end: '2026-03-10T00:30-10:00', crosses: ['Sam'] },
  // The night the clocks go back has 25 hours; its last minute still belongs to it.
  { start: '2026-11-01T00:00-04:00', end: '2026-11-02T00:00-05:00', crosses: ['Sam'] },
])('$start to $end crosses midnight for $crosses', ({ start, end, crosses }) => {
  const session = { start: at(start), end: at(end) }
  const found = sessionInsideOneDay({ session, zone: inNewYork.zone, people: [inNewYork, inHonolulu] })
  expect(found.map((one) => 'name' in one.facts && one.facts.name)).toEqual(crosses)
})

it.each([0, -60_000])('a session of %d milliseconds has no length', (length) => {
  const start = at('2026-03-09T22:00-04:00')
  const session = { start, end: start + length }
  expect(sessionInsideOneDay({ session, zone: inNewYork.zone, people: [] })).toEqual([
    { code: 'session-has-no-length', facts: { at: start, zone: inNewYork.zone } },
  ])
})
