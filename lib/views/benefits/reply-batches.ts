import { type Caller, person } from '@/lib/access/actor'
import { listBatches } from '@/lib/data/reply-batches'
import { sayFileName } from '@/lib/domain/say-file-name'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { answersIn, fileIdOf } from '@/lib/gateways/payer/inbox'
import { payerFolder } from '@/lib/gateways/payer/our-payer'
import { look } from '@/lib/views/look'

export type BatchOnScreen = {
  id: string
  fileName: string
  taken: string
  fromPayer: boolean
  members: number
  settled: number
  brought: number
  setAside: number
}

export type DeliveredFile = { id: string; name: string }

/** The files of answers one has taken, and those that payers delivered and nobody has taken yet. */
export async function replyBatches(
  caller: Caller,
): Promise<{ batches: BatchOnScreen[]; delivered: DeliveredFile[] }> {
  const batches = await look(caller, 'replies.take', {}, ({ tx }) => listBatches(tx))
  const { zone } = person(caller.actor)
  const waiting = await answersIn(payerFolder(), 'waiting')
  return {
    delivered: waiting.map((name) => ({ id: fileIdOf(name), name: sayFileName(name) })),
    batches: batches.map(({ takenAt, ...batch }) => ({
      id: batch.id,
      fileName: batch.fileName,
      taken: sayWhen(takenAt.getTime(), zone, 'en'),
      fromPayer: batch.fromPayer,
      members: batch.members,
      settled: batch.brought + batch.setAside,
      brought: batch.brought,
      setAside: batch.setAside,
    })),
  }
}
