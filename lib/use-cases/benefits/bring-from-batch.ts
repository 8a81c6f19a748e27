import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listCoverages, lockCoverage } from '@/lib/data/benefits'
import { lockBatchMember, settleMember } from '@/lib/data/reply-batches'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { bringReplyIn } from '@/lib/use-cases/benefits/bring-reply-in'
import { run } from '@/lib/use-cases/run'

export type BringFromBatch = {
  memberId: string
  coupleId: string
  coverageId: string
  /** The coordinator has looked at what differs. */
  vouched: boolean
}

/**
 * Brings one member's part of a file to a partner's coverage, as an ordinary reply. What is there already is not
 * brought twice, only ticked off. Refusals: `member-settled-meanwhile` and those of `importReply`.
 */
export function bringFromBatch(caller: Caller, input: BringFromBatch): Promise<Outcome<{ facts: number }>> {
  const { coupleId, coverageId, vouched } = input
  return run(
    caller,
    'benefits.import-reply',
    { couple: coupleId, coverage: coverageId },
    async (work) => {
      const { tx, now } = work
      await lockCoverage(tx, coverageId)
      const coverages = await listCoverages(tx, coupleId)
      const coverage = coverages.find(({ id }) => id === coverageId)
      const member = await lockBatchMember(tx, input.memberId)
      if (!coverage || !member) throw new NotFound()
      if (member.state !== 'waiting') return refuse(refusal('member-settled-meanwhile', {}))

      const { text, fileName } = member
      const brought = await bringReplyIn(work, { coupleId, coverage, coverages, text, fileName, vouched })
      if (!brought.ok) return brought
      const { replyId, facts } = brought.value
      await settleMember(tx, member.id, { state: 'brought', coverageId, replyId, settledAt: now })
      return done({ facts })
    },
    input,
  )
}
