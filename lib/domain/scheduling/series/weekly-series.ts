import { daysAfter, instantOf, type LocalDate } from '@/lib/domain/scheduling/wall-clock'
import { type Interval, MINUTE, overlaps } from '@/lib/domain/time'

/**
 * One session of every week, or every nth, by the wall clock of a zone: on the weekday of `from`, `times` times, at
 * `startMinute` minutes from midnight, `minutes` long. A week with three joint days is three series.
 */
export type WeeklySeries = {
  zone: string
  from: LocalDate
  everyWeeks: number
  times: number
  startMinute: number
  minutes: number
}

/** What somebody decided for one occurrence alone. It is named by the day its series gives it, wherever it is held. */
export type SeriesException = { day: LocalDate } & (
  | { kind: 'moved'; date: LocalDate; startMinute: number; minutes: number }
  | { kind: 'left-out' }
)

/** What keeps occurrences from being held: days on which the program is closed (in the zone of the series), hours away. */
export type KeptFrom = { holidays: ReadonlyMap<LocalDate, string>; away: readonly Away[] }
export type Away = Interval & { why: 'leave' | 'paused'; personId: string | null }

export type Skip =
  | { why: 'left-out' }
  /** Clocks are set forward over it. */
  | { why: 'no-such-hour' }
  | { why: 'holiday'; name: string }
  | { why: 'leave' | 'paused'; personId: string | null }

/** One occurrence: when it is held, or why it is skipped. */
export type Occurrence = { day: LocalDate; moved: boolean } & ({ at: Interval } | { skip: Skip })

/**
 * Every occurrence of a series in the order of its days. The wall clock stays, so one held at six is held at six
 * before and after the clocks change. A pause skips also what was moved into it; nothing is dropped in silence.
 */
export function occurrencesOf(
  series: WeeklySeries,
  exceptions: readonly SeriesException[],
  keptFrom: KeptFrom,
): Occurrence[] {
  const decided = new Map(exceptions.map((one) => [one.day, one]))
  return daysOf(series).map((day) => occurrence(series, day, decided.get(day), keptFrom))
}

/** The days a series gives its occurrences. */
export function daysOf({ from, everyWeeks, times }: WeeklySeries): LocalDate[] {
  return Array.from({ length: times }, (_, week) => daysAfter(from, week * everyWeeks * 7))
}

function occurrence(
  series: WeeklySeries,
  day: LocalDate,
  exception: SeriesException | undefined,
  { holidays, away }: KeptFrom,
): Occurrence {
  const moved = exception?.kind === 'moved'
  const skipped = (skip: Skip): Occurrence => ({ day, moved, skip })
  if (exception?.kind === 'left-out') return skipped({ why: 'left-out' })
  const { date, startMinute, minutes } = moved ? exception : { ...series, date: day }
  const begins = instantOf(date, startMinute, series.zone)
  if (!begins.ok) return skipped({ why: 'no-such-hour' })
  const at = { start: begins.at, end: begins.at + minutes * MINUTE }
  const holiday = holidays.get(date)
  if (holiday !== undefined) return skipped({ why: 'holiday', name: holiday })
  const gone = away.find((stretch) => overlaps(stretch, at))
  if (gone) return skipped({ why: gone.why, personId: gone.personId })
  return { day, moved, at }
}
