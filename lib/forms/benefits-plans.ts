import { z } from 'zod'
import { lineOrNothing } from '@/lib/forms/application-text'

const coupleId = z.string()

const plan = {
  personId: z.string(),
  holder: z.enum(['self', 'partner', 'someone_else'], { error: 'Choose whose name it is in.' }),
  payerName: lineOrNothing(120).pipe(z.string().min(1, 'Name the insurance company.')),
  memberId: lineOrNothing(40),
  groupNumber: lineOrNothing(40),
  planKind: z.enum(['ppo', 'other', 'not_sure'], { error: 'choose' }).default('not_sure'),
}

/** Another plan of a partner, as a coordinator hears of it. */
export const addPlanForm = z.strictObject({ coupleId, ...plan })

/** `seen`: the state of the plan that the form showed. */
const seen = { coverageId: z.string(), seen: z.string() }
/** `which`: asked only where something rests on the plan. */
const which = z.enum(['same', 'another']).nullable().default(null)
export const correctPlanForm = z.strictObject({ coupleId, ...seen, ...plan, which })
export const removePlanForm = z.strictObject({ coupleId, ...seen })

export const takeCorrectionBackForm = z.strictObject({ coupleId, personId: z.string(), ...seen })

/** `from`: the first of a month; `start`: the plan always paid first. */
export const payFirstForm = z.strictObject({
  coupleId,
  coverageId: z.string(),
  reason: lineOrNothing(300),
  from: z
    .string()
    .regex(/^(start|20\d\d-(0[1-9]|1[0-2])-01)$/, 'Choose from which day on.')
    .transform((day) => (day === 'start' ? null : day)),
})

export const makeLetterForm = z.strictObject({
  coupleId,
  personId: z.string(),
  locale: z.enum(['en', 'es'], { error: 'choose' }),
})

export const sendLetterForm = z.strictObject({ coupleId, letterId: z.string() })
