import { enqueue } from '@/lib/data/queue'
import type { Transaction } from '@/lib/data/transaction'
import type { Locale } from '@/lib/domain/refusals'

/** A message from a fixed template. `values` fill its blanks; nothing private may be among them. */
export type Message = { template: string; to: string; locale: Locale; values: Record<string, string> }

/** Writes the message and its delivery job with the change it tells of. */
export async function sendAfterCommit(tx: Transaction, message: Message, now: Date): Promise<void> {
  const id = crypto.randomUUID()
  await tx.outboxMessage.createMany({
    data: [
      {
        id,
        template: message.template,
        toAddress: message.to,
        locale: message.locale,
        values: message.values,
        createdAt: now,
      },
    ],
  })
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
export function markSent(tx: Transaction, id: string, at: Date, forget: boolean) {
  return tx.outboxMessage.update({
    where: { id },
    data: forget ? { sentAt: at, values: {} } : { sentAt: at },
  })
}
