import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { demoAllowed } from '@/lib/auth/demo-allowed'
import { listMessages } from '@/lib/data/outbox'
import { isNotice } from '@/lib/domain/contact/notices'
import type { Locale } from '@/lib/domain/refusals'
import { compose } from '@/lib/gateways/mail/compose'
import { composeNotice } from '@/lib/gateways/mail/compose-notice'
import { look } from '@/lib/views/look'

export type OutboxMail = {
  id: string
  /** The address or number it went to; before that only what it waits for. */
  to: string
  at: Date
  locale: Locale
  /** Null once a real server has taken the message, or where none will: its words are not kept here. */
  mail: { subject: string; text: string } | null
}

/** The last hundred messages, newest first, in the words they go out with. Only where a demo is allowed. */
export function outbox({ clock }: Caller): Promise<OutboxMail[]> {
  if (!demoAllowed()) throw new NotFound()
  return look({ actor: { kind: 'job' }, clock }, 'dev.read', {}, async ({ tx }) => {
    const messages = await listMessages(tx, 100)
    return messages.map((message) => {
      const locale = message.locale === 'es' ? 'es' : 'en'
      return { id: message.id, to: whereTo(message), at: message.createdAt, locale, mail: wordsOf(message) }
    })
  })
}

type Message = Awaited<ReturnType<typeof listMessages>>[number]

function whereTo({ toAddress, heldUntil, notSentAt }: Message): string {
  if (notSentAt) return 'nobody: no way is safe, and a call is to be made'
  if (heldUntil) return `its reader, not before ${heldUntil.toISOString()}`
  return toAddress ?? 'its reader, in a moment'
}

function wordsOf({ template, sentAt, notSentAt, ...message }: Message) {
  const values = message.values as Record<string, string>
  const forgotten = (sentAt ?? notSentAt) !== null && Object.keys(values).length === 0
  if (forgotten) return null
  const locale = message.locale === 'es' ? 'es' : 'en'
  if (!message.personId || !isNotice(template)) return compose(template, locale, values)
  const channel = message.channel === 'text' ? 'text' : 'mail'
  const words = message.plain ? 'plain' : 'ordinary'
  return composeNotice(template, { channel, words, locale, link: values.link ?? '' })
}
