import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { areMembersOf } from '@/lib/data/batch-lists'
import { listBatches, type SomeOrUnknown, setMembersAside } from '@/lib/data/reply-batches'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

/** `back`: they wait again. */
export type SetAsideFromBatch = {
  batchId: string
  memberIds: SomeOrUnknown
  back: boolean
}

/**
 * Sets members of a file aside, who are nobody's here; or takes them up again. Those that somebody settled meanwhile
 * stay as they are; refuses `member-settled-meanwhile` where that is all of them.
 */
export function setAsideFromBatch(
  caller: Caller,
  input: SetAsideFromBatch,
): Promise<Outcome<{ count: number }>> {
  const { batchId, memberIds: ids, back } = input
  return run(
    caller,
    'replies.take',
    {},
    async ({ tx, now, record }) => {
      const [batch] = await listBatches(tx, batchId)
      if (!batch) throw new NotFound()
      if (ids !== 'every-unknown' && !(await areMembersOf(tx, batchId, ids))) throw new NotFound()
      const count = await setMembersAside(tx, { batchId, ids, back, at: now })
      if (count === 0) return refuse(refusal('member-settled-meanwhile', {}))
      record({ facts: { batch: batchId, count, back } })
      return done({ count })
    },
    input,
  )
}
