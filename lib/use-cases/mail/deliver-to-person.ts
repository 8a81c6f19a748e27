import { raiseCall } from '@/lib/data/calls-to-make'
import { holdMessage, markNotSent, markSent } from '@/lib/data/outbox'
import type { Transaction } from '@/lib/data/transaction'
import { findWaysToReach, type WaysToReach } from '@/lib/data/ways-to-reach'
import { chooseWay, type Written } from '@/lib/domain/contact/choose-way'
import { isNotice } from '@/lib/domain/contact/notices'
import type { Locale } from '@/lib/domain/refusals'
import { composeNotice } from '@/lib/gateways/mail/compose-notice'
import { keepInOutbox, type Mailer } from '@/lib/gateways/mail/mailer'
import { keepTextInOutbox, type Texter } from '@/lib/gateways/text/texter'

type ToPerson = {
  id: string
  template: string
  personId: string
  locale: Locale
  values: Record<string, string>
}
type Senders = { mailer: Mailer; texter: Texter | null }

/**
 * Delivers a notice as its reader allows: now, later, or not at all, and then their coordinator finds a call to make.
 * Nothing of what they said is repeated anywhere: the record of a delivery is the same in all three cases.
 */
export async function deliverToPerson(
  { tx, now }: { tx: Transaction; now: Date },
  { id, template, personId, locale, values }: ToPerson,
  { mailer, texter }: Senders,
): Promise<void> {
  const ways = await findWaysToReach(tx, personId)
  if (!ways || !isNotice(template)) return markNotSent(tx, id, now)

  const written = writtenWays(ways, texter)
  const way = chooseWay({ ...ways, written }, now.getTime())
  if (way.kind === 'hold') return holdMessage(tx, id, new Date(way.until))
  if (way.kind === 'call') {
    await raiseCall(tx, { personId, about: template, raisedAt: now })
    return markNotSent(tx, id, now)
  }

  const { channel, words } = way
  const { subject, text } = composeNotice(template, { channel, words, locale, link: values.link ?? '' })
  const to = channel === 'mail' ? ways.email : (ways.phone ?? '')
  if (channel === 'mail') await mailer({ to, subject, text })
  else await texter?.({ to, text })
  const forget = channel === 'mail' ? mailer !== keepInOutbox : texter !== keepTextInOutbox
  await markSent(tx, id, { at: now, forget, how: { toAddress: to, channel, plain: words === 'plain' } })
}

const writtenWays = (ways: WaysToReach, texter: Texter | null): Written[] =>
  ways.phone && texter ? ['mail', 'text'] : ['mail']
