import { z } from 'zod'
import type { WallTime } from '@/lib/domain/scheduling/make-item'
import { aDay } from '@/lib/forms/day'

export const idInput = z.uuid()
export const dayInput = aDay()
export const blank = z.literal('').transform(() => undefined)

/** A whole number between two bounds; `error` says which, because staff forms speak in sentences. */
export const whole = (least: number, most: number, error: string) =>
  z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error })

export const ticked = z
  .literal('yes')
  .optional()
  .transform((value) => value === 'yes')

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Write a time, such as 18:30.' })
const found = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, { error: 'choose' })
  .refine((when) => aDay().safeParse(when.slice(0, 10)).success, { error: 'choose' })

/** A time: one that was found (`when`), or one typed as day and clock; always with its zone and length. */
export const timeFields = {
  when: found.optional(),
  date: z.union([blank, dayInput]).optional(),
  time: z.union([blank, clock]).optional(),
  zone: z.string().refine(isZone, { error: 'zone' }),
  minutes: whole(15, 240, 'Write a length between 15 and 240 minutes.'),
  agreed: ticked,
}

export type TimeInput = { when?: string; date?: string; time?: string; zone: string; minutes: number }

export function isTimed({ when, date, time }: { when?: string; date?: string; time?: string }): boolean {
  return Boolean(when || (date && time))
}

/** Said beside the list of times that were found. */
export const untimed = { path: ['when'], error: 'choose' }

export function wallTimeOf({ when, date = '', time = '', zone, minutes }: TimeInput): WallTime {
  const [day = '', clockTime = ''] = when ? when.split('T') : [date, time]
  const [hours = 0, past = 0] = clockTime.split(':').map(Number)
  return { date: day, minute: hours * 60 + past, zone, minutes }
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-US', { timeZone: name }))
  } catch {
    return false
  }
}
