import { describe, expect, it } from 'vitest'
import { seriesChanges } from '@/lib/domain/scheduling/series/series-changes'
import { type KeptFrom, occurrencesOf, type WeeklySeries } from '@/lib/domain/scheduling/series/weekly-series'
import { HOUR } from '@/lib/domain/time'

const evenings: WeeklySeries = {
  zone: 'America/New_York',
  from: '2026-10-21',
  everyWeeks: 1,
  times: 4,
  startMinute: 18 * 60,
  minutes: 60,
}
const open: KeptFrom = { holidays: new Map(), away: [] }
const hour = (from: string) => ({ start: Date.parse(from), end: Date.parse(from) + HOUR })

describe('a series', () => {
  it('is held at six before and after the clocks are set back', () => {
    expect(occurrencesOf(evenings, [], open)).toEqual([
      { day: '2026-10-21', moved: false, at: hour('2026-10-21T22:00Z') },
      { day: '2026-10-28', moved: false, at: hour('2026-10-28T22:00Z') },
      { day: '2026-11-04', moved: false, at: hour('2026-11-04T23:00Z') },
      { day: '2026-11-11', moved: false, at: hour('2026-11-11T23:00Z') },
    ])
  })

  it('says of each occurrence that is skipped why', () => {
    const away = { ...hour('2026-10-28T22:30Z'), why: 'leave' as const, personId: 'chen' }
    const keptFrom = { holidays: new Map([['2026-11-11', 'Veterans Day']]), away: [away] }
    expect(occurrencesOf(evenings, [{ day: '2026-10-21', kind: 'left-out' }], keptFrom)).toMatchObject([
      { skip: { why: 'left-out' } },
      { skip: { why: 'leave', personId: 'chen' } },
      { at: hour('2026-11-04T23:00Z') },
      { skip: { why: 'holiday', name: 'Veterans Day' } },
    ])
  })
})

describe('what has to be done for a series', () => {
  const now = Date.parse('2026-10-29T00:00Z')
  const held = { id: 'held', day: '2026-10-21', ...hour('2026-10-21T22:00Z') }

  it('books what is missing, never into the past', () => {
    const changes = seriesChanges(occurrencesOf(evenings, [], open), [], now)
    expect(changes.book.map(({ day }) => day)).toEqual(['2026-11-04', '2026-11-11'])
    expect([changes.move, changes.callOff]).toEqual([[], []])
  })

  it('moves what stands at another hour, calls off what is asked for no more, and leaves what was held', () => {
    const later = { id: 'later', day: '2026-11-04', ...hour('2026-11-04T22:00Z') }
    const gone = { id: 'gone', day: '2026-11-18', ...hour('2026-11-18T23:00Z') }
    const closed = { id: 'closed', day: '2026-11-11', ...hour('2026-11-11T23:00Z') }
    const keptFrom = { ...open, holidays: new Map([['2026-11-11', 'Veterans Day']]) }
    const elsewhere = { ...evenings, startMinute: 19 * 60 }
    const standing = [held, later, closed, gone]
    expect(seriesChanges(occurrencesOf(elsewhere, [], keptFrom), standing, now)).toEqual({
      book: [],
      move: [
        { id: 'later', day: '2026-11-04', from: hour('2026-11-04T22:00Z'), to: hour('2026-11-05T00:00Z') },
      ],
      callOff: [
        { id: 'closed', day: '2026-11-11' },
        { id: 'gone', day: '2026-11-18' },
      ],
    })
  })

  it('moves nothing into the past: what would have to be held there is called off', () => {
    const monday = { ...evenings, from: '2026-10-26', times: 1 }
    const standing = [{ id: 'friday', day: '2026-10-26', ...hour('2026-10-30T22:00Z') }]
    expect(seriesChanges(occurrencesOf(monday, [], open), standing, now)).toEqual({
      book: [],
      move: [],
      callOff: [{ id: 'friday', day: '2026-10-26' }],
    })
  })

  it('is nothing once it is done', () => {
    const wanted = occurrencesOf(evenings, [], open)
    const done = wanted.flatMap((one) => ('at' in one ? [{ id: one.day, day: one.day, ...one.at }] : []))
    expect(seriesChanges(wanted, done, now)).toEqual({ book: [], move: [], callOff: [] })
  })
})
