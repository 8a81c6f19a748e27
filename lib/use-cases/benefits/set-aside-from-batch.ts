import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listBatches, lockBatchMember, settleMember } from '@/lib/data/reply-batches'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

/** `back`: they wait again. */
export type SetAsideFromBatch = { batchId: string; memberIds: readonly string[]; back: boolean }

/**
 * Sets members of a file aside, who are nobody's here; or takes them up again. Those that somebody settled meanwhile
 * stay as they are; refuses `member-settled-meanwhile` where that is all of them.
 */
export function setAsideFromBatch(
  caller: Caller,
  input: SetAsideFromBatch,
): Promise<Outcome<{ count: number }>> {
  const { batchId, memberIds, back } = input
  return run(
    caller,
    'replies.take',
    {},
    async ({ tx, now, record }) => {
      const [batch] = await listBatches(tx, batchId)
      if (!batch) throw new NotFound()
      let count = 0
      for (const id of [...new Set(memberIds)].sort()) {
        const member = await lockBatchMember(tx, id)
        if (member?.batchId !== batchId) throw new NotFound()
        if (member.state !== (back ? 'set-aside' : 'waiting')) continue
        await settleMember(
          tx,
          id,
          back ? { state: 'waiting', settledAt: null } : { state: 'set-aside', settledAt: now },
        )
        count += 1
      }
      if (count === 0) return refuse(refusal('member-settled-meanwhile', {}))
      record({ facts: { batch: batchId, count, back } })
      return done({ count })
    },
    input,
  )
}
