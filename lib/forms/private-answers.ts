import { z } from 'zod'
import { everyInstrument } from '@/lib/domain/measures/every-instrument'
import { type Answer, isPossible } from '@/lib/domain/measures/instrument'
import { pageAt } from '@/lib/domain/measures/private-pages'
import { type Given, mostWords, readReply } from '@/lib/domain/measures/read-reply'
import { type Reply, topicOf } from '@/lib/domain/measures/topics'
import { textOrNothing } from '@/lib/forms/application-text'

const asked = {
  whose: z.uuid({ error: 'required' }),
  n: z.coerce.number({ error: 'required' }).int().min(1).max(999),
}
const skip = z.literal('yes').optional()
const choice = z.string().max(20).optional()

/** "Are you alone right now?" `n`: the page they were on their way to, if any. */
export const aloneForm = z.strictObject({
  alone: z.enum(['yes', 'no', 'seen'], { error: 'answerNeeded' }),
  n: z.coerce.number().int().min(1).max(999).optional().catch(undefined),
  back: z.enum(['check']).optional().catch(undefined),
})

export const finishForm = z.strictObject({ whose: asked.whose })

/** One item: a number that is one of its answers, or `skip`. Which item it is says the page. */
export const itemForm = z
  .strictObject({ ...asked, value: z.string().max(12).optional(), skip })
  .transform(({ whose, n, value, skip }, context) => {
    if (skip) return { whose, n, answer: 'skipped' as const }
    const typed = value?.trim() ?? ''
    const answer = /^\d{1,4}$/.test(typed) ? Number(typed) : undefined
    const known = itemOn(n)
    if (answer !== undefined && (!known || isPossible(known.instrument, known.item, answer))) {
      return { whose, n, answer: answer as Answer }
    }
    const message = typed && known?.item.whole ? 'wholeNumber' : 'answerOrSkip'
    context.addIssue({ code: 'custom', path: ['value'], message })
    return z.NEVER
  })

/** A page in our own words: its fields, or `skip`. */
export const replyForm = z
  .strictObject({
    ...asked,
    one: choice,
    second: choice,
    many: z
      .union([
        z
          .string()
          .max(20)
          .transform((one) => [one]),
        z.array(z.string().max(20)).max(20),
      ])
      .optional(),
    days: z.string().max(12).optional(),
    words: textOrNothing(3000).optional(),
    skip,
  })
  .transform(({ whose, n, skip, ...given }, context) => {
    if (skip) return { whose, n, reply: 'skipped' as const }
    const { reply, wrong } = readOn(n, given)
    for (const [name, message] of Object.entries(wrong)) {
      context.addIssue({ code: 'custom', path: [name], message, params: { most: mostWords } })
    }
    return reply ? { whose, n, reply } : z.NEVER
  })

function itemOn(n: number) {
  const page = pageAt(n)
  if (page?.kind !== 'item') return undefined
  const instrument = everyInstrument[page.instrument]
  const item = instrument.items.find(({ key }) => key === page.item)
  return item && { instrument, item }
}

/** A page that asks nothing in our words is not found later; here its form is merely empty. */
function readOn(n: number, given: Given): { reply?: Reply; wrong: Record<string, string> } {
  const page = pageAt(n)
  const topic = page?.kind === 'topic' ? topicOf(page.topic) : undefined
  return topic ? readReply(topic, given) : { reply: {}, wrong: {} }
}
