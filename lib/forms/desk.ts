import { z } from 'zod'
import { declineReasons } from '@/lib/domain/program/decline'
import { deskSorts, deskViews } from '@/lib/domain/program/desk-views'
import { identityCards, identityFacts, identityWays } from '@/lib/domain/program/identity'
import { waitlistReasons } from '@/lib/domain/program/waitlist'
import { refusal, sentence } from '@/lib/domain/refusals'
import { aDay } from '@/lib/forms/day'

const several = <T extends z.ZodType>(one: T, most: number) =>
  z.preprocess((given) => (given === undefined || given === '' ? [] : [given].flat()), z.array(one).max(most))
const day = aDay()
const coupleId = z.string()
export const tag = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9 -]{0,23}$/, 'A tag is a word or two: letters, digits, spaces.')
const waitingOn = z.enum(['', 'payer', 'couple']).transform((one) => (one === '' ? null : one))
const words = (most: number) =>
  z.string().trim().min(1, 'Write something first.').max(most, `This is longer than ${most} characters.`)

/** Past everywhere we work: zones of the United States are behind UTC. Where it is still today, the rule has the last word. */
const isOver = (date: string) => date < new Date().toISOString().slice(0, 10)

/** Which list the form was sent from, to come back to it. */
const list = {
  view: z.enum(deskViews).catch('next'),
  list: several(z.string().max(24), 8),
  sort: z.enum(deskSorts).catch('due'),
}

/** One act on the chosen couples; the button that was pressed says which. */
export const actForm = z
  .strictObject({
    ...list,
    couples: several(z.string(), 500),
    act: z.enum(['snooze', 'tag', 'pass-on']),
    until: z.string().default(''),
    waitingOn: waitingOn.default(null),
    tag: z.string().default(''),
    coordinatorId: z.string().default(''),
  })
  .superRefine((form, context) => {
    const miss = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (form.couples.length === 0) miss('couples', 'Choose at least one couple.')
    const until = day.safeParse(form.until)
    if (form.act === 'snooze' && !until.success) miss('until', until.error.issues[0]?.message ?? '')
    else if (form.act === 'snooze' && isOver(form.until))
      miss('until', sentence(refusal('day-must-be-ahead', {})))
    if (form.act === 'tag') {
      const answer = tag.safeParse(form.tag)
      if (!answer.success) miss('tag', answer.error.issues[0]?.message ?? '')
    }
    if (form.act === 'pass-on' && form.coordinatorId === '') miss('coordinatorId', 'Choose a colleague.')
  })
  .transform(({ couples, act, until, waitingOn, tag, coordinatorId, view, list, sort }) => {
    const back = { view, tags: list, sort }
    if (act === 'snooze') return { coupleIds: couples, act, until, waitingOn, back }
    if (act === 'tag') return { coupleIds: couples, act, tag: tag.trim().toLowerCase(), back }
    return { coupleIds: couples, act, coordinatorId, back }
  })

export const undoForm = z.strictObject({ actId: z.string() })
export const findForm = z.strictObject({
  words: z.string().trim().min(2, 'Write at least two letters.').max(60),
})
export const keepListForm = z
  .strictObject({ ...list, name: words(40) })
  .transform(({ name, view, list, sort }) => ({ name, view, tags: list, sort }))
export const dropListForm = z.strictObject({ listId: z.string() })
export const keysForm = z
  .strictObject({ on: z.enum(['yes', 'no']) })
  .transform(({ on }) => ({ on: on === 'yes' }))

export const asideForm = z.strictObject({ coupleId, until: day, waitingOn: waitingOn.default(null) })
export const ofCaseForm = z.strictObject({ coupleId })
export const tagForm = z.strictObject({ coupleId, tag })
export const noteForm = z.strictObject({ coupleId, text: words(4000) })
export const editNoteForm = z.strictObject({ coupleId, noteId: z.string(), text: words(4000) })
export const passOnForm = z.strictObject({
  coupleId,
  coordinatorId: z.string().min(1, 'Choose a colleague.'),
})
export const waitlistForm = z
  .strictObject({
    coupleId,
    reason: z.enum(waitlistReasons, 'Choose a reason.'),
    tell: z.string().optional(),
  })
  .transform(({ tell, ...rest }) => ({ ...rest, tell: tell === 'yes' }))

export const recognizeForm = z
  .strictObject({
    coupleId,
    personId: z.string(),
    way: z.enum(identityWays, 'Choose how.'),
    card: z.enum(identityCards, 'Choose the card.'),
    agreed: several(z.enum(identityFacts), identityFacts.length),
    alone: z.string().optional(),
  })
  .transform(({ alone, ...rest }) => ({ ...rest, alone: alone === 'yes' }))
export const ofPartnerForm = z.strictObject({ coupleId, personId: z.string() })
export const compareForm = z.strictObject({
  coupleId,
  personId: z.string(),
  otherId: z.string(),
  verdict: z.enum(['same', 'different']),
})

export const lettersForm = z
  .strictObject({
    coupleId,
    reason: z.enum(declineReasons, 'Choose a reason.'),
    referrals: several(z.string(), 20),
  })
  .transform(({ referrals, ...rest }) => ({ ...rest, referralIds: referrals }))
export const letterForm = z.strictObject({ coupleId, letterId: z.string(), text: words(8000) })
export const referralForm = z.strictObject({
  name: words(80),
  phone: words(40),
  detail: z.string().trim().max(200).default(''),
})
export const dropReferralForm = z.strictObject({ referralId: z.string() })
