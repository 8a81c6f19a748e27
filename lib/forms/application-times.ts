import { z } from 'zod'
import type { WeeklyTime } from '@/lib/domain/scheduling/wall-clock'
import { carried } from '@/lib/forms/application-text'

/** A word that stood once or often in the form, as a list. */
const list = z
  .union([z.string().max(10), z.array(z.string().max(10)).max(400)])
  .default([])
  .transform((value) => (Array.isArray(value) ? value : [value]))

/** "Times that work": lines of `day`, `from`, `until`, of which empty ones are left out (see HourGridPainter). */
export const timesForm = z
  .strictObject({ ...carried, applicationId: z.string().max(40), day: list, from: list, until: list })
  .transform(({ day, from, until, ...rest }, context) => {
    const lines = day
      .map((one, place) => [one, from[place] ?? '', until[place] ?? ''] as const)
      .filter((parts) => parts.some((part) => part !== ''))
    const problem = problemWith(lines)
    if (problem) context.addIssue({ code: 'custom', path: ['day'], message: problem })
    return { ...rest, times: lines.map(asTime) }
  })

type Line = readonly [day: string, from: string, until: string]

function problemWith(lines: Line[]): string | undefined {
  if (lines.length === 0) return 'noTimes'
  if (lines.some((parts) => !parts.every((part) => /^\d{1,4}$/.test(part)))) return 'timeIncomplete'
  return lines.map(asTime).some(({ fromMinute, untilMinute }) => fromMinute >= untilMinute)
    ? 'timeOrder'
    : undefined
}

const asTime = ([day, from, until]: Line): WeeklyTime => ({
  weekday: Number(day),
  fromMinute: Number(from),
  untilMinute: Number(until),
})
