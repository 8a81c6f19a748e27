import { Temporal } from 'temporal-polyfill'

/**
 * How far a zone's wall clock is ahead of UTC (milliseconds, negative in America) at an instant.
 * Temporal is the authority; each zone is asked once and its changes are kept, because one Temporal call
 * costs about as much as a whole search for joint times. Throws RangeError on an unknown zone.
 */
export function offsetAt(zone: string, at: number): number {
  const { from, offsets } = stretchesOf(zone)
  if (at < TABLE_START || at >= TABLE_END) return askTemporal(zone, at)
  let low = 0
  let high = from.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((from[middle] as number) <= at) low = middle
    else high = middle - 1
  }
  return offsets[low] as number
}

/** A stretch [start, end) during which a zone keeps one offset. */
export type OffsetStretch = { start: number; end: number; offset: number }

/** The stretches of one offset that touch [start, end), in order. */
export function offsetStretches(zone: string, start: number, end: number): OffsetStretch[] {
  const { from, offsets } = stretchesOf(zone)
  const stretches: OffsetStretch[] = []
  for (let index = 0; index < from.length; index++) {
    const begins = index === 0 ? Number.NEGATIVE_INFINITY : (from[index] as number)
    const ends = from[index + 1] ?? Number.POSITIVE_INFINITY
    if (begins >= end) break
    if (ends > start) stretches.push({ start: begins, end: ends, offset: offsets[index] as number })
  }
  return stretches
}

const TABLE_START = Date.UTC(2020, 0, 1)
const TABLE_END = Date.UTC(2045, 0, 1)

type Stretches = { from: number[]; offsets: number[] }
const known = new Map<string, Stretches>()

function stretchesOf(zone: string): Stretches {
  const kept = known.get(zone)
  if (kept) return kept
  const from = [TABLE_START]
  const offsets = [askTemporal(zone, TABLE_START)]
  let change = zoned(zone, TABLE_START).getTimeZoneTransition('next')
  while (change !== null && change.epochMilliseconds < TABLE_END) {
    from.push(change.epochMilliseconds)
    offsets.push(askTemporal(zone, change.epochMilliseconds))
    change = change.getTimeZoneTransition('next')
  }
  const stretches = { from, offsets }
  known.set(zone, stretches)
  return stretches
}

function askTemporal(zone: string, at: number): number {
  return zoned(zone, at).offsetNanoseconds / 1_000_000
}

function zoned(zone: string, at: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
}
