import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listReplies } from '@/lib/data/benefit-sources'
import { listCoverages, lockCoverage } from '@/lib/data/benefits'
import { lockBatchMember, settleMember } from '@/lib/data/reply-batches'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { bringReplyIn, sha256Of } from '@/lib/use-cases/benefits/bring-reply-in'
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
      const { tx, now, record } = work
      await lockCoverage(tx, coverageId)
      const coverages = await listCoverages(tx, coupleId)
      const coverage = coverages.find(({ id }) => id === coverageId)
      const member = await lockBatchMember(tx, input.memberId)
      if (!coverage || !member) throw new NotFound()
      if (member.state !== 'waiting') return refuse(refusal('member-settled-meanwhile', {}))

      const { text, fileName } = member
      const sha256 = sha256Of(text)
      const earlier = (await listReplies(tx, [coverageId])).find((reply) => reply.sha256 === sha256)
      const tick = (replyId: string) =>
        settleMember(tx, member.id, { state: 'brought', coverageId, replyId, settledAt: now })
      if (earlier) {
        await tick(earlier.id)
        const facts = { reply: earlier.id, already: true }
        record({ couple: coupleId, subject: coverage.personId, facts })
        return done({ facts: 0 })
      }
      const brought = await bringReplyIn(work, { coupleId, coverage, coverages, text, fileName, vouched })
      if (!brought.ok) return brought
      await tick(brought.value.replyId)
      return done({ facts: brought.value.facts })
    },
    input,
  )
}
