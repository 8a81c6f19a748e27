import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { lockBatchMember, settleMember } from '@/lib/data/reply-batches'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { bringReplyIn } from '@/lib/use-cases/benefits/bring-reply-in'
import { planOfForm } from '@/lib/use-cases/benefits/plan-of-form'
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
      const plan = await planOfForm(tx, input)
      const member = await lockBatchMember(tx, input.memberId)
      if (!member) throw new NotFound()
      if (!plan.ok) return plan
      const { coverage, every } = plan.value
      const coverages = every.filter(({ former }) => !former)
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
