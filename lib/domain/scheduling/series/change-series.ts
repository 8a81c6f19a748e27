import { daysOf, type SeriesException, type WeeklySeries } from '@/lib/domain/scheduling/series/weekly-series'
import { daysAfter, type LocalDate, weekdayOf } from '@/lib/domain/scheduling/wall-clock'

/** A series with what was decided for single occurrences of it. */
export type SeriesAsItStands = { series: WeeklySeries; exceptions: readonly SeriesException[] }

/** What becomes of occurrences together: another weekday of the same weeks (ISO, 1 Monday), another hour, another length. */
export type SeriesChange = { weekday?: number; startMinute?: number; minutes?: number }

/** `before` is null where nothing of the series lies before the day, `after` where nothing lies from it on. */
export type SplitSeries = { before: SeriesAsItStands | null; after: SeriesAsItStands | null }

/**
 * "This and following": the occurrences before a day stay as they are, those from it on become a series of their own,
 * changed. What was decided for one occurrence alone stays decided, under its new day. With the first day that is not
 * over yet it is "all of them", with no change at all the place where clinicians are replaced or the series ends.
 */
export function changeFollowing(
  { series, exceptions }: SeriesAsItStands,
  day: LocalDate,
  change: SeriesChange,
): SplitSeries {
  const days = daysOf(series)
  const kept = days.filter((one) => one < day).length
  const shift = change.weekday === undefined ? 0 : change.weekday - weekdayOf(series.from)
  const first = days[kept]
  const { startMinute = series.startMinute, minutes = series.minutes } = change
  return {
    before:
      kept === 0
        ? null
        : { series: { ...series, times: kept }, exceptions: exceptions.filter((one) => one.day < day) },
    after:
      first === undefined
        ? null
        : {
            series: {
              ...series,
              ...{ from: daysAfter(first, shift), times: days.length - kept, startMinute, minutes },
            },
            exceptions: exceptions
              .filter((one) => one.day >= day)
              .map((one) => ({ ...one, day: daysAfter(one.day, shift) })),
          },
  }
}

/** "This": one occurrence is decided for itself; what was decided for it before no longer holds. */
export function changeOne(
  { series, exceptions }: SeriesAsItStands,
  decided: SeriesException,
): SeriesAsItStands {
  const others = exceptions.filter(({ day }) => day !== decided.day)
  return { series, exceptions: [...others, decided] }
}

/** An occurrence decided for itself goes with its series again. */
export function putBack({ series, exceptions }: SeriesAsItStands, day: LocalDate): SeriesAsItStands {
  return { series, exceptions: exceptions.filter((one) => one.day !== day) }
}
