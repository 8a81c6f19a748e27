import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listSureOnes } from '@/lib/data/batch-lists'
import { listBatches } from '@/lib/data/reply-batches'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { type BringFromBatch, bringFromBatch } from '@/lib/use-cases/benefits/bring-from-batch'
import { run } from '@/lib/use-cases/run'

/**
 * Brings in every member of a file whose couple is sure, one after the other, each on its own: what is refused for one
 * stays to be looked at, and what was done for the others stands. Refuses `no-sure-replies`.
 */
export async function bringSureOnes(
  caller: Caller,
  { batchId }: { batchId: string },
): Promise<Outcome<{ batchId: string; brought: number; left: number }>> {
  const sure = await findSure(caller, batchId)
  if (!sure.ok) return sure
  let brought = 0
  for (const one of sure.value) {
    const outcome = await ifTheirs(bringFromBatch(keyed(caller, one.memberId), one))
    if (outcome?.ok) brought += 1
  }
  return done({ batchId, brought, left: sure.value.length - brought })
}

function findSure(caller: Caller, batchId: string): Promise<Outcome<BringFromBatch[]>> {
  return run(
    caller,
    'replies.take',
    {},
    async ({ tx, record }) => {
      const [batch] = await listBatches(tx, batchId)
      if (!batch) throw new NotFound()
      const sure = (await listSureOnes(tx, batchId)).map((one) => ({ ...one, vouched: false }))
      if (sure.length === 0) return refuse(refusal('no-sure-replies', {}))
      record({ facts: { batch: batchId, sure: sure.length } })
      return done(sure)
    },
    { batchId },
  )
}

/** Each member's import has a key of its own, so that pressing twice does nothing twice. */
const keyed = (caller: Caller, member: string): Caller =>
  caller.idempotencyKey ? { ...caller, idempotencyKey: `${caller.idempotencyKey}:${member}` } : caller

/** A case that was passed on meanwhile is not there; its reply waits. */
const ifTheirs = <T>(bringing: Promise<T>) =>
  bringing.catch((error: unknown) => {
    if (error instanceof NotFound) return null
    throw error
  })
