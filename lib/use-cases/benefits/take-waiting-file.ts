import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { allowsKind } from '@/lib/access/permissions'
import { type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { moveAnswer, readAnswer, waitingFile } from '@/lib/gateways/payer/inbox'
import { payerFolder } from '@/lib/gateways/payer/our-payer'
import { readBatchFile } from '@/lib/use-cases/benefits/read-batch-file'
import { takeBatch } from '@/lib/use-cases/benefits/take-batch'
import { takeDelivered } from '@/lib/use-cases/benefits/take-delivered'

/** `fileId`: see `fileIdOf`. */
export type OfWaitingFile = { fileId: string }

/**
 * Takes what answers no question of ours in a file that a payer delivered, as if it had been brought by hand. First
 * every answer to a question goes to whoever asked it, for the file may have been whole only after it began to wait.
 * One that is no reply is refused with its reason and stays. Refusals: `answers-went-to-askers`, `reply-not-readable`.
 */
export async function takeWaitingFile(
  caller: Caller,
  { fileId }: OfWaitingFile,
  folder = payerFolder(),
): Promise<Outcome<{ batchId: string; members: number }>> {
  if (!allowsKind('replies.take', caller.actor.kind)) throw new NotFound()
  const name = await waitingFile(folder, fileId)
  const text = name === undefined ? null : await readAnswer(folder, 'waiting', name)
  if (name === undefined || text === null) throw new NotFound()
  const file = readBatchFile(text)
  if (!file.ok) return file
  const read = file.value
  const delivered = await takeDelivered(
    { actor: { kind: 'job' }, clock: caller.clock },
    { read, fileName: name },
  )
  if (!delivered.ok) return delivered
  const { whole, ours } = delivered.value
  const taken = whole
    ? refuse(refusal('answers-went-to-askers', {}))
    : await takeBatch(caller, { text, read, fileName: name, leaveOut: ours })
  if (whole || taken.ok) await moveAnswer(folder, name, 'waiting', 'taken')
  return taken
}
