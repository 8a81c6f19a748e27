import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { insertClearance, listJointAhead } from '@/lib/data/clearances'
import { lockInOrder } from '@/lib/data/locks'
import { listCouplePeople } from '@/lib/data/notice-people'
import { closeReview, isReviewer, listReviewFacts } from '@/lib/data/reviews'
import type { Transaction } from '@/lib/data/transaction'
import { type ClearanceDecision, daysUntilLookedAtAgain } from '@/lib/domain/clearance/decision'
import { mayDecide } from '@/lib/domain/clearance/may-decide'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { daysAfter, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { callOffJoint } from '@/lib/use-cases/call-off-joint'
import { run, type Work } from '@/lib/use-cases/run'
import { tellPartners } from '@/lib/use-cases/tell-partners'

export type DecideClearance = { couple: string; decision: ClearanceDecision; reason: string }

/**
 * The reviewing clinician says whether joint sessions may begin, or may not any longer: then those ahead are called
 * off in the same act, and both partners are told what they are told of any change. Refuses with the codes of
 * `mayDecide`.
 */
export function decideClearance(
  caller: Caller,
  input: DecideClearance,
): Promise<Outcome<{ released: number }>> {
  const work = async ({ tx, actor, now, record }: Work): Promise<Outcome<{ released: number }>> => {
    const { couple, decision } = input
    const { id: by, zone } = person(actor)
    if (!(await isReviewer(tx, couple))) throw new NotFound()
    const joint = await listJointAhead(tx, couple, now)
    await lockInOrder(tx, [couple, ...joint.map(({ id }) => id)])
    const partners = await listReviewFacts(tx, couple)
    const refusals = mayDecide({ decision, reason: input.reason, partners })
    if (refusals.length > 0) return refuse(...refusals)

    const reviewDue = daysAfter(localDateOf(now.getTime(), zone), daysUntilLookedAtAgain[decision])
    const reason = input.reason.trim()
    await insertClearance(tx, { couple, decision, reason, reviewDue, by, as: 'clinician' }, now)
    const released = decision === 'cleared' ? 0 : await closeTheGate(tx, couple, partners, { by, now })
    if (decision === 'cleared') await closeReview(tx, couple, now)
    // Which decision it was is kept where clinicians read it, and nowhere else.
    record({ couple, facts: { released } })
    return done({ released })
  }
  return run(caller, 'clearance.decide', { couple: input.couple }, work, input)
}

/** Both are told once, in the words of any other change. */
async function closeTheGate(
  tx: Transaction,
  couple: string,
  partners: readonly { id: string }[],
  { by, now }: { by: string; now: Date },
): Promise<number> {
  const people = await listCouplePeople(tx, couple)
  const released = await callOffJoint(tx, couple, { partners: partners.map(({ id }) => id), by, now })
  if (released > 0) await tellPartners(tx, 'appointment-changed', people, now)
  return released
}
