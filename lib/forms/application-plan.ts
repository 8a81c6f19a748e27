import { z } from 'zod'
import { carried, lineOrNothing } from '@/lib/forms/application-text'
import { cardFields, withPictures } from '@/lib/forms/card-pictures'

/** "Your plan". Who has no plan leaves the rest; everybody else names the insurance company. */
export const planForm = z
  .strictObject({
    ...carried,
    holder: z.enum(['self', 'partner', 'someone_else', 'none'], { error: 'holderNeeded' }),
    payerName: lineOrNothing(120),
    memberId: lineOrNothing(40),
    groupNumber: lineOrNothing(40),
    planKind: z.enum(['ppo', 'other', 'not_sure'], { error: 'choose' }).default('not_sure'),
    ...cardFields,
  })
  .refine(({ holder, payerName }) => holder === 'none' || payerName !== '', {
    path: ['payerName'],
    message: 'payer',
  })
  .transform(withPictures)
