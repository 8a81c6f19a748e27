import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { findByTraces } from '@/lib/data/eligibility-requests'
import {
  listBatches,
  listBatchMembers,
  listCoveragesInReach,
  listWithColleagues,
  setMembersAside,
} from '@/lib/data/reply-batches'
import type { Transaction } from '@/lib/data/transaction'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { matchRows } from '@/lib/gateways/eligibility/match-batch'
import { run } from '@/lib/use-cases/run'

/** `back`: they wait again. */
export type SetAsideFromBatch = {
  batchId: string
  memberIds: readonly string[] | 'every-unknown'
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
  const { batchId, memberIds, back } = input
  return run(
    caller,
    'replies.take',
    {},
    async ({ tx, now, record }) => {
      const [batch] = await listBatches(tx, batchId)
      if (!batch) throw new NotFound()
      const members = await listBatchMembers(tx, batchId)
      const known = new Set(members.map(({ id }) => id))
      const ids = memberIds === 'every-unknown' ? await unknownIn(tx, batchId, members) : memberIds
      if (ids.some((id) => !known.has(id))) throw new NotFound()
      const count = await setMembersAside(tx, { batchId, ids, back, at: now })
      if (count === 0) return refuse(refusal('member-settled-meanwhile', {}))
      record({ facts: { batch: batchId, count, back } })
      return done({ count })
    },
    input,
  )
}

/** Who waits and is nobody's here, nor a colleague's: as the page lists them, however many pages there are. */
async function unknownIn(
  tx: Transaction,
  batchId: string,
  members: Awaited<ReturnType<typeof listBatchMembers>>,
): Promise<string[]> {
  const waiting = members.filter(({ state }) => state === 'waiting')
  const asked = await findByTraces(tx, [...new Set(waiting.flatMap(({ traces }) => traces))])
  const matches = matchRows(waiting, await listCoveragesInReach(tx), asked)
  const elsewhere = new Set(await listWithColleagues(tx, batchId))
  return waiting.flatMap(({ id }) => (matches.get(id)?.kind === 'unknown' && !elsewhere.has(id) ? [id] : []))
}
