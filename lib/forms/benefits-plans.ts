import { z } from 'zod'
import { lineOrNothing } from '@/lib/forms/application-text'

const coupleId = z.string()

/** Another plan of a partner, as a coordinator hears of it. */
export const addPlanForm = z.strictObject({
  coupleId,
  personId: z.string(),
  holder: z.enum(['self', 'partner', 'someone_else'], { error: 'Choose whose name it is in.' }),
  payerName: lineOrNothing(120).pipe(z.string().min(1, 'Name the insurance company.')),
  memberId: lineOrNothing(40),
  groupNumber: lineOrNothing(40),
  planKind: z.enum(['ppo', 'other', 'not_sure'], { error: 'choose' }).default('not_sure'),
})

export const payFirstForm = z.strictObject({ coupleId, coverageId: z.string(), reason: lineOrNothing(300) })

export const makeLetterForm = z.strictObject({
  coupleId,
  personId: z.string(),
  locale: z.enum(['en', 'es'], { error: 'choose' }),
})

export const sendLetterForm = z.strictObject({ coupleId, letterId: z.string() })
