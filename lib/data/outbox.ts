import { enqueue } from '@/lib/data/queue'
import type { Transaction } from '@/lib/data/transaction'
import type { Written } from '@/lib/domain/contact/choose-way'
import type { Notice } from '@/lib/domain/contact/notices'
import type { Locale } from '@/lib/domain/refusals'

type Content = { locale: Locale; values: Record<string, string> }

/**
 * A message from a fixed template; `values` fill its blanks, and nothing private may be among them. `to`: an address its
 * owner gave us for this very message (a reset, a confirmation, an invitation). `person`: everything else; what that
 * person said about being reached decides at delivery where it goes, when, and whether at all.
 */
export type Message = Content & ({ template: string; to: string } | { template: Notice; person: string })

/** Writes the message and its delivery job with the change it tells of. */
export async function sendAfterCommit(tx: Transaction, message: Message, now: Date): Promise<void> {
  const id = crypto.randomUUID()
  const { template, locale, values } = message
  const whom = 'person' in message ? { personId: message.person } : { toAddress: message.to }
  await tx.outboxMessage.createMany({ data: [{ id, template, ...whom, locale, values, createdAt: now }] })
  await enqueue(tx, 'mail', { messageId: id })
}

/** The message, kept for this transaction: of two who would send it the second waits, and finds it sent. */
export async function findMessage(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM outbox_message WHERE id = ${id}::uuid FOR UPDATE`
  return tx.outboxMessage.findUnique({ where: { id } })
}

export function listMessages(tx: Transaction, limit: number) {
  return tx.outboxMessage.findMany({ orderBy: { createdAt: 'desc' }, take: limit })
}

/** Marks the message sent and, outside development, forgets its blanks: a link in it must not lie around. */
export function markSent(
  tx: Transaction,
  id: string,
  sent: { at: Date; forget: boolean; how?: { toAddress: string; channel: Written; plain: boolean } },
) {
  return tx.outboxMessage.update({
    where: { id },
    data: { sentAt: sent.at, heldUntil: null, ...sent.how, ...(sent.forget ? { values: {} } : {}) },
  })
}

/** Puts it off until a moment at which its reader may be reached. */
export async function holdMessage(tx: Transaction, id: string, until: Date): Promise<void> {
  await tx.outboxMessage.update({ where: { id }, data: { heldUntil: until } })
  await enqueue(tx, 'mail', { messageId: id }, until)
}

/** It will not be sent: no way to its reader is safe. */
export async function markNotSent(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.outboxMessage.update({ where: { id }, data: { notSentAt: at, heldUntil: null, values: {} } })
}
