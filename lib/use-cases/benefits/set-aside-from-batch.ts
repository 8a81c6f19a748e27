import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { lockBatchMember, settleMember } from '@/lib/data/reply-batches'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

/** `back`: it waits again. */
export type SetAsideFromBatch = { memberId: string; back: boolean }

/** Sets a member of a file aside, who is nobody's here; or takes them up again. Refuses `member-settled-meanwhile`. */
export function setAsideFromBatch(
  caller: Caller,
  { memberId, back }: SetAsideFromBatch,
): Promise<Outcome<{ batchId: string }>> {
  return run(
    caller,
    'replies.take',
    {},
    async ({ tx, now, record }) => {
      const member = await lockBatchMember(tx, memberId)
      if (!member) throw new NotFound()
      if (member.state !== (back ? 'set-aside' : 'waiting'))
        return refuse(refusal('member-settled-meanwhile', {}))
      await settleMember(
        tx,
        memberId,
        back ? { state: 'waiting', settledAt: null } : { state: 'set-aside', settledAt: now },
      )
      record({ facts: { batch: member.batchId, member: memberId, back } })
      return done({ batchId: member.batchId })
    },
    { memberId, back },
  )
}
