import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { allowsKind } from '@/lib/access/permissions'
import { type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { answersIn, moveAnswer, readAnswer } from '@/lib/gateways/payer/inbox'
import { payerFolder } from '@/lib/gateways/payer/our-payer'
import { takeBatch } from '@/lib/use-cases/benefits/take-batch'
import { takeDelivered } from '@/lib/use-cases/benefits/take-delivered'

/**
 * Takes what answers no question of ours in a file that a payer delivered, as if it had been brought by hand. First
 * every answer to a question goes to whoever asked it, for the file may have been whole only after it began to wait.
 * One that is no reply is refused with its reason and stays. Refusals: `answers-went-to-askers`, `reply-not-readable`.
 */
export async function takeWaitingFile(
  caller: Caller,
  input: { fileName: string },
  folder = payerFolder(),
): Promise<Outcome<{ batchId: string; members: number }>> {
  if (!allowsKind('replies.take', caller.actor.kind)) throw new NotFound()
  const isThere = (await answersIn(folder, 'waiting')).includes(input.fileName)
  const text = isThere ? await readAnswer(folder, 'waiting', input.fileName) : null
  if (text === null) throw new NotFound()
  const fileName = input.fileName.slice(0, 200)
  const delivered = await takeDelivered({ actor: { kind: 'job' }, clock: caller.clock }, { text, fileName })
  if (!delivered.ok) return delivered
  const { whole, ours } = delivered.value
  const taken = whole
    ? refuse(refusal('answers-went-to-askers', {}))
    : await takeBatch(caller, { text, fileName, leaveOut: ours })
  if (whole || taken.ok) await moveAnswer(folder, input.fileName, 'waiting', 'taken')
  return taken
}
