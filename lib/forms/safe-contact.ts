import { z } from 'zod'
import type { Channel, SafeChannel } from '@/lib/domain/contact/safe-channel'
import { carried, lineOrNothing } from '@/lib/forms/application-text'

/** For what is written: yes, yes in words that give nothing away, or no. */
export const writtenAnswers = ['open', 'plain', 'no'] as const
/** For calls: with a message on the machine, without one, or not at all. */
export const callAnswers = ['message', 'no-message', 'no'] as const

const hour = z
  .union([z.literal(''), z.coerce.number().int().min(0).max(23)])
  .default('')
  .transform((value) => (value === '' ? null : value))
const written = z.enum(writtenAnswers).optional()

/** "How to reach you safely". Hours are whole hours of the day, both or neither; without a text gateway `text` is not asked. */
export const reachForm = z
  .strictObject({
    ...carried,
    mail: written,
    ...{ mailFrom: hour, mailUntil: hour },
    text: written,
    /** Whether the page asked about texts: what was asked and left empty is never taken for a no. */
    textAsked: z.literal('yes').optional(),
    ...{ textFrom: hour, textUntil: hour },
    call: z.enum(callAnswers).optional(),
    ...{ callFrom: hour, callUntil: hour },
    callKnown: z.enum(['yes', 'no']).optional(),
    codeWord: lineOrNothing(40),
  })
  .superRefine((given, context) => {
    const wanted = (name: 'mail' | 'text' | 'call' | 'callKnown') => {
      if (!given[name]) context.addIssue({ code: 'custom', path: [name], message: `${name}Needed` })
    }
    wanted('mail')
    if (given.textAsked) wanted('text')
    wanted('call')
    if (given.call && given.call !== 'no') wanted('callKnown')
    for (const channel of ['mail', 'text', 'call'] as const) {
      const [from, until] = [given[`${channel}From`], given[`${channel}Until`]]
      const halfGiven = (from === null) !== (until === null)
      if (halfGiven || (from !== null && from === until)) {
        context.addIssue({ code: 'custom', path: [`${channel}Until`], message: 'hoursBoth' })
      }
    }
  })
  .transform(({ whose, back, codeWord, ...given }) => ({
    ...{ whose, back, codeWord: codeWord || null },
    channels: (['mail', 'text', 'call'] as const).map((channel) => asChannel(channel, given)),
  }))

type Given = Partial<Record<Channel, string>> & { callKnown?: 'yes' | 'no' } & Record<
    `${Channel}From` | `${Channel}Until`,
    number | null
  >

function asChannel(channel: Channel, given: Given): SafeChannel {
  const answer = given[channel] ?? 'no'
  const mayUse = answer !== 'no'
  const [from, until] = [given[`${channel}From`], given[`${channel}Until`]]
  const hours = from === null || until === null ? null : { fromMinute: from * 60, untilMinute: until * 60 }
  return {
    ...{ channel, mayUse, hours: mayUse ? hours : null },
    leaveMessage: mayUse && answer !== 'no-message',
    partnerMaySee: mayUse && (channel === 'call' ? given.callKnown === 'yes' : answer === 'open'),
  }
}

/** The emergency contact: somebody, with everything we need to call them, or nobody for now. */
export const emergencyForm = z
  .strictObject({
    ...carried,
    who: z.enum(['somebody', 'not-now'], { error: 'choose' }),
    contactName: lineOrNothing(80),
    relation: lineOrNothing(60),
    contactPhone: lineOrNothing(30),
    maySayWho: z.enum(['yes', 'no'], { error: 'yesOrNo' }).optional(),
  })
  .superRefine((given, context) => {
    if (given.who === 'not-now') return
    const wrong = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message })
    if (!given.contactName) wrong('contactName', 'contactNameNeeded')
    if (!given.relation) wrong('relation', 'relationNeeded')
    if (!isPhone(given.contactPhone)) wrong('contactPhone', 'phone')
    if (!given.maySayWho) wrong('maySayWho', 'yesOrNo')
  })
  .transform(({ whose, back, who, contactName: name, relation, contactPhone: phone, maySayWho }) => ({
    ...{ whose, back },
    contact: who === 'not-now' ? null : { name, relation, phone, maySayWho: maySayWho === 'yes' },
  }))

const isPhone = (text: string) => /^[\d\s()+.\-/x]{10,30}$/i.test(text)
