import type { Caller } from '@/lib/access/actor'
import { findMessage, markSent } from '@/lib/data/outbox'
import { done, type Outcome } from '@/lib/domain/outcome'
import type { Locale } from '@/lib/domain/refusals'
import { compose } from '@/lib/gateways/mail/compose'
import { keepInOutbox, type Mailer } from '@/lib/gateways/mail/mailer'
import { ourTexter } from '@/lib/gateways/text/our-texter'
import type { Texter } from '@/lib/gateways/text/texter'
import { deliverToPerson } from '@/lib/use-cases/mail/deliver-to-person'
import { run } from '@/lib/use-cases/run'

/**
 * Sends one message of the outbox. Sending it twice is possible after a crash; losing it is not. One that is for a
 * person goes only where that person allows it at this moment: asked here, at the very end, and nowhere else.
 * @param texter null where nobody sends text messages
 */
export function deliverMessage(
  caller: Caller,
  input: { messageId: string },
  mailer: Mailer,
  texter: Texter | null = ourTexter(),
): Promise<Outcome<null>> {
  return run(caller, 'mail.deliver', {}, async ({ tx, now, record }) => {
    const message = await findMessage(tx, input.messageId)
    record({ subject: input.messageId })
    if (!message || message.sentAt || message.notSentAt) return done(null)
    const { id, template, personId, toAddress } = message
    const values = message.values as Record<string, string>
    const locale = message.locale as Locale
    if (personId) {
      await deliverToPerson({ tx, now }, { id, template, personId, locale, values }, { mailer, texter })
    } else {
      await mailer({ to: toAddress ?? '', ...compose(template, locale, values) })
      await markSent(tx, id, { at: now, forget: mailer !== keepInOutbox })
    }
    return done(null)
  })
}
