import type { Caller } from '@/lib/access/actor'
import { findMessage, markSent } from '@/lib/data/outbox'
import { done, type Outcome } from '@/lib/domain/outcome'
import type { Locale } from '@/lib/domain/refusals'
import { compose } from '@/lib/gateways/mail/compose'
import { keepInOutbox, type Mailer } from '@/lib/gateways/mail/mailer'
import { run } from '@/lib/use-cases/run'

/** Sends one message of the outbox. Sending it twice is possible after a crash; losing it is not. */
export function deliverMessage(
  caller: Caller,
  input: { messageId: string },
  mailer: Mailer,
): Promise<Outcome<null>> {
  return run(caller, 'mail.deliver', {}, async ({ tx, now, record }) => {
    const message = await findMessage(tx, input.messageId)
    record({ subject: input.messageId })
    if (!message || message.sentAt) return done(null)
    const values = message.values as Record<string, string>
    await mailer({ to: message.toAddress, ...compose(message.template, message.locale as Locale, values) })
    await markSent(tx, message.id, now, mailer !== keepInOutbox)
    return done(null)
  })
}
