import { z } from 'zod'
import { billingCodeList, carePlaces, dayCodes } from '@/lib/domain/benefits/billing-codes'
import { costOrders } from '@/lib/domain/benefits/estimate/cost-orders'
import { centsFromWords } from '@/lib/domain/benefits/money'
import { approvalsWanted, requestStyles, telehealthPlaces } from '@/lib/domain/benefits/payer'
import { aDay, aDayOrNothing, afterLast } from '@/lib/forms/day'

const name = 'Write the name of the payer.'
const short = (most: number) => z.string().trim().max(most, 'tooLong').default('')
/** With its extension, if there is one: `800 555 0100, option 3`. */
const number = (most: number) =>
  z
    .string()
    .trim()
    .max(most, 'tooLong')
    .regex(/^$|(\d\D*){7}/, 'Write a number with its area code.')
    .default('')
/** One on each line, or with commas between them. */
const list = (most: number) =>
  z
    .string()
    .max(2000, 'tooLong')
    .default('')
    .transform((text) => [...new Set(text.split(/[\n,]/).map((one) => one.trim()))].filter(Boolean))
    .pipe(z.array(z.string().max(80, 'tooLong')).max(most, 'tooMany'))
const minutes = 'Write whole minutes, from 1 to 1440.'
const choose = { error: 'Choose one.' }

export const payerForm = z.strictObject({
  name: z.string({ error: name }).trim().min(1, name).max(80, 'tooLong'),
  code: short(20),
  aliases: list(30),
  priorAuthorization: z.enum(approvalsWanted, choose),
  askPhone: number(40),
  askFax: number(40),
  askPortal: z
    .string()
    .trim()
    .max(200, 'tooLong')
    .regex(/^$|^(https?:\/\/)?[\w-]+(\.[\w-]+)+\S*$/i, 'Write a web address, such as https://example.org.')
    .default(''),
  billableFloor: z
    .string({ error: minutes })
    .trim()
    .regex(/^\d{1,4}$/, minutes)
    .transform(Number)
    .refine((count) => count >= 1 && count <= 1440, minutes),
  costOrder: z.enum(costOrders, choose),
  dayCode: z.enum(dayCodes, choose),
  telehealthPlace: z.enum(telehealthPlaces, choose),
  modifiers: list(4).pipe(
    z.array(
      z
        .string()
        .toUpperCase()
        .regex(/^[A-Z0-9]{2}$/, 'A modifier has two letters or digits, such as 95.'),
    ),
  ),
  jointInPerDiem: z
    .literal('yes')
    .optional()
    .transform((ticked) => ticked === 'yes'),
  requestStyle: z.enum(requestStyles, choose),
  notes: short(2000),
})

const on = { payerId: z.uuid(), revision: z.coerce.number().int() }
export const changePayerForm = payerForm.extend(on)
export const retirePayerForm = z.strictObject({
  ...on,
  back: z
    .literal('yes')
    .optional()
    .transform((given) => given === 'yes'),
})

const money = 'Write an amount such as 400 or 412.50.'
const amount = z
  .string()
  .default('')
  .transform((text, context) => {
    if (text.trim() === '') return null
    const cents = centsFromWords(text)
    if (cents === null || cents > 10_000_000) context.addIssue({ code: 'custom', message: money })
    return cents
  })
/** The last day is told as people say it; kept is the first day no more. */
const lastDay = aDayOrNothing.transform((last) => last && afterLast(last))
const payer = z
  .union([z.uuid(), z.literal('')])
  .default('')
  .transform((id) => id || null)

export const feeForm = z
  .strictObject({
    payerId: payer,
    code: z.enum(billingCodeList, choose),
    place: z.enum(carePlaces, choose),
    network: z.enum(['in', 'out']).optional(),
    low: amount,
    high: amount,
    from: aDay(),
    lastDay,
  })
  .transform(({ lastDay: until, network, low, high, ...rest }, context) => {
    if (rest.payerId === null && low === null)
      context.addIssue({ code: 'custom', path: ['low'], message: money })
    if (low === null && high !== null)
      context.addIssue({ code: 'custom', path: ['low'], message: 'Write the lower amount too.' })
    if (low !== null && high !== null && high < low)
      context.addIssue({ code: 'custom', path: ['high'], message: 'The higher amount is below the lower.' })
    const ofPayer = rest.payerId === null ? null : (network ?? 'in')
    return { ...rest, network: ofPayer, low, high: high ?? low, until }
  })

export const endFeeForm = z
  .strictObject({ feeId: z.uuid(), payerId: payer, lastDay: aDay() })
  .transform(({ lastDay: last, ...rest }) => ({ ...rest, until: afterLast(last) as string | null }))
export const withdrawFeeForm = z
  .strictObject({ feeId: z.uuid(), payerId: payer })
  .transform((fee) => ({ ...fee, until: null as string | null }))

export const choosePayerForm = z.strictObject({
  coupleId: z.string(),
  coverageId: z.string(),
  payerId: payer,
})
