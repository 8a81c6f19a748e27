import { z } from 'zod'
import { type BillingCode, billingCodeList } from '@/lib/domain/benefits/billing-codes'
import { occasions } from '@/lib/domain/benefits/good-faith/due-on'
import { aDay, aDayOrNothing } from '@/lib/forms/day'

/** The input in which one says how many of a service are expected. */
export const unitsOf = (code: BillingCode) => `units-${code}`

const howMany = 'Write a whole number from 0 to 400.'
const units = z
  .string()
  .trim()
  .default('')
  .transform((text) => (text === '' ? '0' : text))
  .pipe(z.string().regex(/^\d{1,3}$/, howMany))
  .transform(Number)
  .refine((count) => count <= 400, howMany)

const since = {
  coupleId: z.string(),
  personId: z.string(),
  occasion: z.enum(occasions, { error: 'Choose one.' }),
  occasionOn: aDay(),
}

/** That an estimate is owed, before it is made. */
export const estimateOwedForm = z.strictObject({ ...since, careFrom: aDayOrNothing })
export const takeBackOwedForm = z.strictObject({
  coupleId: z.string(),
  personId: z.string(),
  owedId: z.uuid(),
})

/** `seen`: the mark of the paper that was looked at; empty before anybody looked. */
export const goodFaithForm = z
  .strictObject({
    ...since,
    careFrom: aDay(),
    seen: z
      .string()
      .regex(/^([0-9a-f]{64})?$/)
      .default('')
      .transform((mark) => mark || null),
    ...Object.fromEntries(billingCodeList.map((code) => [unitsOf(code), units])),
  })
  .transform(({ coupleId, personId, occasion, occasionOn, careFrom, seen, ...counts }) => {
    const given = counts as Record<string, number>
    const expected = billingCodeList.map((code) => ({ code, units: given[unitsOf(code)] ?? 0 }))
    return { coupleId, personId, occasion, occasionOn, careFrom, expected, seen }
  })
