import { z } from 'zod'
import { type AlertOutcome, alertOutcomes } from '@/lib/domain/clearance/alert-words'
import { clearanceDecisions } from '@/lib/domain/clearance/decision'
import { instantOf } from '@/lib/domain/scheduling/wall-clock'
import { aDay } from '@/lib/forms/day'
import { idInput, timeFields } from '@/lib/forms/scheduling-time'

const words = (least: string) => z.string().trim().min(1, least).max(4000, 'Write at most 4,000 letters.')
export const dayField = aDay('Give a day, such as 2027-03-01.')
export const clockField = z
  .string({ error: 'Give a time, such as 18:00.' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Give a time, such as 18:00.' })
  .transform((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)))

export const coupleForm = z.strictObject({ couple: idInput })
export const alertForm = z.strictObject({ alert: idInput })

export const endAlertForm = z
  .strictObject({
    alert: idInput,
    ending: z.enum(Object.keys(alertOutcomes) as AlertOutcome[], { error: 'Choose how it ended.' }),
    words: words('Write what was done.'),
  })
  .transform(({ alert, ending, words }) => ({ alert, outcome: `${alertOutcomes[ending]}. ${words}` }))

export const decideForm = z.strictObject({
  couple: idInput,
  decision: z.enum(clearanceDecisions, { error: 'Choose a decision.' }),
  reason: words('Write the reason for this decision.'),
})

export const liftForm = z.strictObject({ couple: idInput, reason: words('Write why it cannot wait.') })

/** A day and a time by the clinician's own clock. */
export const interviewForm = z
  .strictObject({
    couple: idInput,
    person: idInput,
    date: dayField,
    time: clockField,
    zone: timeFields.zone,
    alone: z.enum(['yes', 'no'], { error: 'Say whether you met alone.' }),
    notes: words('Write what was said, in a few words.'),
  })
  .transform(({ date, time, zone, alone, ...rest }, context) => {
    const held = instantOf(date, time, zone)
    if (!held.ok) context.addIssue({ code: 'custom', path: ['time'], message: 'The clocks skip this time.' })
    return { ...rest, heldAt: new Date(held.ok ? held.at : 0), heldAlone: alone === 'yes' }
  })
