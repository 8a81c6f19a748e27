import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  changeFollowing,
  changeOne,
  putBack,
  type SeriesAsItStands,
} from '@/lib/domain/scheduling/series/change-series'
import { occurrencesOf, type SeriesException } from '@/lib/domain/scheduling/series/weekly-series'
import { HOUR } from '@/lib/domain/time'
import { printFigure } from '@/tests/bench/figure'
import { onWeekday, type Single, singles, whenHeld } from '@/tests/domain/scheduling/series/naive-series'

const zone = fc.constantFrom(
  'America/New_York',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/St_Johns',
  'Pacific/Honolulu',
  'Australia/Lord_Howe',
)
// Around both changes of the clocks of two years, and into hours that clocks skip or show twice.
const day = fc
  .tuple(fc.constantFrom('2026-02-09', '2026-03-08', '2026-09-21', '2026-11-01', '2027-03-01'), fc.nat(40))
  .map(([from, days]) => new Date(Date.parse(from) + days * 24 * HOUR).toISOString().slice(0, 10))
const startMinute = fc.oneof(
  fc.constantFrom(90, 120, 150),
  fc.nat(95).map((quarter) => quarter * 15),
)
const minutes = fc.constantFrom(30, 60, 90, 150, 180)

const edit = fc.oneof(
  fc.record({ kind: fc.constant('moved' as const), pick: fc.nat(30), date: day, startMinute, minutes }),
  fc.record({ kind: fc.constant('left-out' as const), pick: fc.nat(30) }),
  fc.record({ kind: fc.constant('back' as const), pick: fc.nat(30) }),
  fc.record({
    kind: fc.constant('following' as const),
    pick: fc.nat(30),
    change: fc.record(
      { weekday: fc.integer({ min: 1, max: 7 }), startMinute, minutes },
      { requiredKeys: [] },
    ),
  }),
)

const anySeries = fc.record({
  zone,
  from: day,
  everyWeeks: fc.integer({ min: 1, max: 3 }),
  times: fc.integer({ min: 1, max: 16 }),
  startMinute,
  minutes,
  edits: fc.array(edit, { maxLength: 6 }),
  holidays: fc.array(day, { maxLength: 3 }),
  away: fc.array(
    fc.record({
      from: day,
      hours: fc.integer({ min: 1, max: 400 }),
      why: fc.constantFrom('leave', 'paused'),
    }),
    { maxLength: 2 },
  ),
})

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

it('SERIES: after any changes each occurrence is held when a list of single appointments says', () => {
  let held = 0
  let skipped = 0
  let split = 0
  fc.assert(
    fc.property(anySeries, ({ edits, holidays, away, ...series }) => {
      let parts: SeriesAsItStands[] = [{ series, exceptions: [] }]
      const { from, everyWeeks, times } = series
      const list = singles(from, everyWeeks, times, clock(series.startMinute), series.minutes)
      const gone = away.map(({ from: first, hours, why }) => {
        const start = Date.parse(`${first}T06:00Z`)
        return { start, end: start + hours * HOUR, why: why as 'leave' | 'paused', personId: null }
      })

      for (const one of edits) {
        const at = one.pick % list.length
        const chosen = list[at] as Single
        // Parts follow each other: the one whose turn has come.
        let before = 0
        const index = parts.findIndex((part) => {
          before += part.series.times
          return at < before
        })
        const part = parts[index] as SeriesAsItStands
        const replace = (...by: (SeriesAsItStands | null)[]) => {
          parts = [...parts.slice(0, index), ...by.filter((some) => some !== null), ...parts.slice(index + 1)]
        }
        if (one.kind === 'following') {
          const { before, after } = changeFollowing(part, chosen.day, one.change)
          const last = parts.slice(0, index + 1).reduce((sum, some) => sum + some.series.times, 0)
          replace(before, after)
          if (before) split++
          for (const single of list.slice(at, last)) followed(single, one.change)
        } else if (one.kind === 'back') {
          replace(putBack(part, chosen.day))
          const { startMinute, minutes } = part.series
          Object.assign(chosen, {
            date: chosen.day,
            time: clock(startMinute),
            minutes,
            own: false,
            out: false,
          })
        } else {
          replace(changeOne(part, exceptionOf(one, chosen.day)))
          if (one.kind === 'left-out') Object.assign(chosen, { own: true, out: true })
          else {
            const { date, startMinute, minutes } = one
            Object.assign(chosen, { date, time: clock(startMinute), minutes, own: true, out: false })
          }
        }
      }

      const keptFrom = { holidays: new Map(holidays.map((date) => [date, 'Founders’ Day'])), away: gone }
      const ours = parts.flatMap((part) => occurrencesOf(part.series, part.exceptions, keptFrom))
      const theirs = list.map((single) => whenHeld(single, series.zone, { holidays, gone }))
      expect(ours.map(asHeld)).toEqual(theirs)
      expect(ours.map(({ moved }) => moved)).toEqual(list.map(({ own, out }) => own && !out))
      held += theirs.filter((some) => 'at' in some).length
      skipped += theirs.filter((some) => 'why' in some).length
    }),
    { numRuns: 2000 },
  )
  printFigure({ id: 'SERIES', value: 0, unit: `of ${held + skipped} occurrences differ`, bar: 0, ok: true })
  expect(skipped).toBeGreaterThan(500)
  expect(split).toBeGreaterThan(300)
})

type Edit = { weekday?: number; startMinute?: number; minutes?: number }

/** An appointment that was decided for itself keeps its hour; it only is known by another day. */
function followed(single: Single, { weekday, startMinute, minutes }: Edit): void {
  if (weekday !== undefined) single.day = onWeekday(single.day, weekday)
  if (single.own) return
  single.date = single.day
  if (startMinute !== undefined) single.time = clock(startMinute)
  if (minutes !== undefined) single.minutes = minutes
}

function exceptionOf(
  one: { kind: 'left-out' } | { kind: 'moved'; date: string; startMinute: number; minutes: number },
  day: string,
): SeriesException {
  if (one.kind === 'left-out') return { day, kind: 'left-out' }
  const { date, startMinute, minutes } = one
  return { day, kind: 'moved', date, startMinute, minutes }
}

const asHeld = (one: ReturnType<typeof occurrencesOf>[number]) =>
  'at' in one ? { day: one.day, at: one.at } : { day: one.day, why: one.skip.why }
