import { z } from 'zod'
import { awayReasons, changeReasons } from '@/lib/domain/scheduling/change-reasons'
import { aDay } from '@/lib/forms/day'
import { timeFields } from '@/lib/forms/scheduling-time'

const id = z.uuid()
const date = aDay('Give a day, such as 2027-03-01.')
const clock = z
  .string({ error: 'Give a time, such as 18:00.' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Give a time, such as 18:00.' })
  .transform((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)))

export const cantComeForm = z.strictObject({
  session: id,
  reason: z.enum(awayReasons, { error: 'reasonNeeded' }),
})

export const canComeForm = z.strictObject({ session: id })

export const cancelSessionForm = z.strictObject({
  session: id,
  reason: z.enum(changeReasons, { error: 'Say why, so that the record can answer later.' }),
})

/** A day and a wall-clock time in the named zone; length in minutes stays as it was. */
export const moveSessionForm = z
  .strictObject({
    couple: id,
    session: id,
    date,
    time: clock,
    zone: timeFields.zone,
    minutes: z.coerce.number().int().min(15).max(480),
    agreed: z.literal('yes').optional(),
  })
  .transform(({ couple, session, date, time, zone, minutes, agreed }) => ({
    couple,
    session,
    to: { date, minute: time, zone, minutes },
    agreed: agreed === 'yes',
  }))
