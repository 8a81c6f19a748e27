import { z } from 'zod'
import {
  type AskedDays,
  authorizationStatuses,
  isAppealable,
  isApproved,
  isOpenRequest,
  saysWhyNot,
} from '@/lib/domain/benefits/authorization'
import { dayCodes } from '@/lib/domain/benefits/billing-codes'
import { saysWhy } from '@/lib/domain/benefits/may-let-days-pass'
import { lacksOf } from '@/lib/domain/benefits/may-record-authorization'
import { lacksOfRequest } from '@/lib/domain/benefits/request-for-days'
import { refusal, sentence } from '@/lib/domain/refusals'
import { aDay, aDayOrNothing, afterLast } from '@/lib/forms/day'

const on = { coupleId: z.string(), personId: z.string() }
const words = (most: number) => z.string().trim().max(most, 'tooLong').default('')
const id = z
  .union([z.literal(''), z.uuid()])
  .default('')
  .transform((one) => one || null)

const count = 'Write a number of days from 1 to 366.'

/** Approved days in digits; `undefined` where they are no such number. */
function daysIn(typed: string): number | null | undefined {
  if (typed === '') return null
  const days = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
  return days >= 1 && days <= 366 ? days : undefined
}

/** What it lacks is said beside each field. Days are looked at where they count: what is hidden is no mistake. */
export const authorizationForm = z
  .strictObject({
    coupleId: z.string(),
    coverageId: z.string(),
    chain: id,
    seen: id,
    serviceCode: z.enum(dayCodes, 'Choose what is approved.'),
    status: z.enum(authorizationStatuses, 'Choose where it stands.'),
    askedOn: aDayOrNothing,
    answeredOn: aDayOrNothing,
    whyNot: words(500),
    appealBy: aDayOrNothing,
    appealSource: words(120),
    reference: words(60),
    units: words(20),
    from: aDayOrNothing,
    last: aDayOrNothing,
    reviewer: words(100),
    reviewerPhone: words(40),
    reviewDue: aDayOrNothing,
    note: words(1000),
  })
  .transform(({ coupleId, coverageId, chain, seen, note, last, units: typed, ...rest }, context) => {
    const say = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message })
    const units = daysIn(typed)
    const { status, answeredOn, whyNot, appealBy, appealSource } = rest
    const terms = {
      ...rest,
      ...{ units: units ?? null, until: last && afterLast(last) },
      // Of what is asked again no answer stands yet.
      answeredOn: isOpenRequest(status) ? null : answeredOn,
      whyNot: saysWhyNot(status) ? whyNot : '',
      appealBy: isAppealable(status) ? appealBy : null,
      appealSource: isAppealable(status) && appealBy ? appealSource : '',
    }
    const misread = units === undefined && isApproved(terms.status)
    if (misread) say('units', count)
    for (const { of, why } of lacksOf(terms))
      if (!(of === 'units' && misread)) say(of === 'until' ? 'last' : of, sentence(why))
    return { coupleId, coverageId, chain, seen, note, terms }
  })

/** What a payer is to be asked for. All that is wrong is said at once, each beside its field. */
export const requestForm = z
  .strictObject({
    ...{ coupleId: z.string(), coverageId: z.string(), chain: id, seen: id, continues: id },
    serviceCode: z.enum(dayCodes, 'Choose what is asked for.'),
    ...{ from: words(20), last: words(20), units: words(20), perWeek: words(20) },
  })
  .transform(({ from, last, units, perWeek, continues, ...rest }, context) => {
    const say = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message })
    const read = <Value>(name: string, schema: z.ZodType<Value>, typed: string): Value | null => {
      const { data, error } = schema.safeParse(typed)
      if (error) say(name, error.issues[0]?.message ?? '')
      return data ?? null
    }
    const [first, end] = [read('from', aDay('required'), from), read('last', aDay('required'), last)]
    const asked = {
      ...{ units: read('units', aCount, units), perWeek: read('perWeek', aWeekly, perWeek) },
      ...{ from: first, until: end && afterLast(end), continues },
    }
    for (const { of, why } of lacksOfRequest(asked)) say(of, sentence(why))
    return isWhole(asked) ? { ...rest, asked } : z.NEVER
  })

const aCount = z.string().transform((typed, context) => daysIn(typed) ?? unread(context, count))
const aWeekly = z
  .string()
  .transform((typed, context) =>
    /^[1-7]$/.test(typed) ? Number(typed) : unread(context, 'Write a number of days from 1 to 7.'),
  )

function unread(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}

const isWhole = (asked: { [Term in keyof AskedDays]: AskedDays[Term] | null }): asked is AskedDays =>
  [asked.units, asked.perWeek, asked.from, asked.until].every((one) => one !== null)

export const askedTodayForm = z.strictObject({
  ...{ coupleId: z.string(), coverageId: z.string(), chain: z.uuid(), seen: z.uuid() },
})

const whyNot = sentence(refusal('days-let-pass-say-why', {}))
/** Of nothing at all, that it is needed is all that is said. */
const isReason = (text: string) => text === '' || saysWhy(text)

export const letDaysForm = z
  .strictObject({
    ...on,
    from: aDay('required'),
    last: aDay('required'),
    reason: z
      .string({ error: 'required' })
      .trim()
      .min(1, 'required')
      .max(300, 'tooLong')
      .refine(isReason, whyNot),
  })
  .transform(({ last, ...rest }) => ({ ...rest, until: afterLast(last) }))

export const takeDaysBackForm = z.strictObject({ ...on, overrideId: z.uuid() })
