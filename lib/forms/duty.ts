import { z } from 'zod'
import { clockField, dayField } from '@/lib/forms/clearance'
import { idInput } from '@/lib/forms/scheduling-time'

/** Lengths of a shift to choose from, in hours. */
export const shiftHours = [4, 6, 8, 12, 24] as const

export const dutyForm = z
  .strictObject({
    clinician: z.uuid('Choose who is on duty.'),
    date: dayField,
    time: clockField,
    hours: z.coerce.number().refine((hours) => shiftHours.some((one) => one === hours), 'Choose how long.'),
  })
  .transform(({ time, ...rest }) => ({ ...rest, minute: time }))

export const takeDutyBackForm = z.strictObject({ shift: idInput })
