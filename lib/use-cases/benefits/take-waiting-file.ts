import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { allowsKind } from '@/lib/access/permissions'
import type { Outcome } from '@/lib/domain/outcome'
import { answersIn, moveAnswer, readAnswer } from '@/lib/gateways/payer/inbox'
import { payerFolder } from '@/lib/gateways/payer/our-payer'
import { takeBatch } from '@/lib/use-cases/benefits/take-batch'

/**
 * Takes a file that a payer delivered and that answers no question of ours, as if it had been brought by hand. One that
 * is no reply is refused with its reason and stays.
 */
export async function takeWaitingFile(
  caller: Caller,
  { fileName }: { fileName: string },
): Promise<Outcome<{ batchId: string; members: number }>> {
  if (!allowsKind('replies.take', caller.actor.kind)) throw new NotFound()
  const folder = payerFolder()
  const isThere = (await answersIn(folder, 'waiting')).includes(fileName)
  const text = isThere ? await readAnswer(folder, 'waiting', fileName) : null
  if (text === null) throw new NotFound()
  const taken = await takeBatch(caller, { text, fileName: fileName.slice(0, 200) })
  if (taken.ok) await moveAnswer(folder, fileName, 'waiting', 'taken')
  return taken
}
