import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { demoAllowed } from '@/lib/auth/demo-allowed'
import { listMessages } from '@/lib/data/outbox'
import type { Locale } from '@/lib/domain/refusals'
import { compose } from '@/lib/gateways/mail/compose'
import { look } from '@/lib/views/look'

export type OutboxMail = {
  id: string
  to: string
  at: Date
  locale: Locale
  /** Null once a real mail server has taken the message: its words are then forgotten here. */
  mail: { subject: string; text: string } | null
}

/** The last hundred messages, newest first, in the words they go out with. Only where a demo is allowed. */
export function outbox({ clock }: Caller): Promise<OutboxMail[]> {
  if (!demoAllowed()) throw new NotFound()
  return look({ actor: { kind: 'job' }, clock }, 'dev.read', {}, async ({ tx }) => {
    const messages = await listMessages(tx, 100)
    return messages.map(({ id, toAddress, createdAt, template, ...message }) => {
      const locale = message.locale === 'es' ? 'es' : 'en'
      const values = message.values as Record<string, string>
      const forgotten = message.sentAt !== null && Object.keys(values).length === 0
      const mail = forgotten ? null : compose(template, locale, values)
      return { id, to: toAddress, at: createdAt, locale, mail }
    })
  })
}
