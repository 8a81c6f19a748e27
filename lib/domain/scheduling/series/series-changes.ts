import type { Occurrence } from '@/lib/domain/scheduling/series/weekly-series'
import type { LocalDate } from '@/lib/domain/scheduling/wall-clock'
import type { Interval } from '@/lib/domain/time'

/** A session that is booked for an occurrence. */
export type StandingSession = Interval & { id: string; day: LocalDate }

export type SeriesChanges = {
  book: { day: LocalDate; at: Interval }[]
  move: { id: string; day: LocalDate; from: Interval; to: Interval }[]
  callOff: { id: string; day: LocalDate }[]
}

/**
 * What has to be done so that the sessions that stand are those the series asks for. Whatever has begun by `now`
 * stays as it was held, and nothing is booked into the past.
 */
export function seriesChanges(
  wanted: readonly Occurrence[],
  standing: readonly StandingSession[],
  now: number,
): SeriesChanges {
  const stands = new Map(standing.map((session) => [session.day, session]))
  const asked = new Set<LocalDate>()
  const changes: SeriesChanges = { book: [], move: [], callOff: [] }
  for (const occurrence of wanted) {
    const session = stands.get(occurrence.day)
    if (session && session.start <= now) asked.add(occurrence.day)
    else if ('skip' in occurrence || occurrence.at.start <= now) continue
    else {
      asked.add(occurrence.day)
      const { day, at } = occurrence
      if (!session) changes.book.push({ day, at })
      else if (session.start !== at.start || session.end !== at.end) {
        const { id, start, end } = session
        changes.move.push({ id, day, from: { start, end }, to: at })
      }
    }
  }
  for (const { id, day, start } of standing)
    if (start > now && !asked.has(day)) changes.callOff.push({ id, day })
  return changes
}
