import { z } from 'zod'
import { authorizationStatuses } from '@/lib/domain/benefits/authorization'
import { dayCodes } from '@/lib/domain/benefits/billing-codes'
import { aDay, aDayOrNothing, afterLast } from '@/lib/forms/day'

const on = { coupleId: z.string(), personId: z.string() }
const words = (most: number) => z.string().trim().max(most, 'tooLong').default('')
const id = z
  .union([z.literal(''), z.uuid()])
  .default('')
  .transform((one) => one || null)

export const authorizationForm = z
  .strictObject({
    coupleId: z.string(),
    coverageId: z.string(),
    chain: id,
    seen: id,
    serviceCode: z.enum(dayCodes, 'Choose what is approved.'),
    status: z.enum(authorizationStatuses, 'Choose where it stands.'),
    askedOn: aDayOrNothing,
    reference: words(60),
    units: z
      .union(
        [
          z.literal(''),
          z
            .string()
            .trim()
            .regex(/^\d{1,3}$/)
            .transform(Number)
            .pipe(z.number().min(1).max(366)),
        ],
        'Write a number of days from 1 to 366.',
      )
      .default('')
      .transform((days) => (days === '' ? null : days)),
    from: aDayOrNothing,
    last: aDayOrNothing,
    reviewer: words(100),
    reviewerPhone: words(40),
    reviewDue: aDayOrNothing,
    note: words(1000),
  })
  .transform(({ coupleId, coverageId, chain, seen, note, last, ...terms }) => ({
    ...{ coupleId, coverageId, chain, seen, note },
    terms: { ...terms, until: last && afterLast(last) },
  }))

export const letDaysForm = z
  .strictObject({
    ...on,
    from: aDay('required'),
    last: aDay('required'),
    reason: z.string({ error: 'required' }).trim().min(1, 'required').max(300, 'tooLong'),
  })
  .transform(({ last, ...rest }) => ({ ...rest, until: afterLast(last) }))

export const takeDaysBackForm = z.strictObject({ ...on, overrideId: z.uuid() })
