import { type Actor, person } from '@/lib/access/actor'
import { asFact, listFacts, type NewFact } from '@/lib/data/benefit-facts'
import type { Transaction } from '@/lib/data/transaction'
import { endVerification, findLiveVerification, shortenVerification } from '@/lib/data/verifications'
import { followFacts } from '@/lib/domain/benefits/follow-facts'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'

/** For the record: the check that ended, or the one that ends sooner than it did. */
export type FollowedCheck = { checkEnded?: string; checkShortened?: string }

/**
 * Lets the verified check of a coverage follow what is on record of it, as `followFacts` says: it ends, so that it is
 * open again until somebody has looked, or it counts until an earlier day. For the command that changed what counts,
 * after the change: `news` were said or count again, and none were where facts were withdrawn.
 */
export async function letCheckFollow(
  { tx, actor, now }: { tx: Transaction; actor: Actor; now: Date },
  coverageId: string,
  news: readonly Pick<NewFact, 'key' | 'value' | 'scope'>[],
): Promise<FollowedCheck> {
  const check = await findLiveVerification(tx, coverageId)
  if (check?.outcome !== 'verified') return {}
  const facts = (await listFacts(tx, [coverageId])).map(asFact)
  const today = localDateOf(now.getTime(), person(actor).zone)
  const follows = followFacts({ validUntil: check.validUntil, facts, news, today })
  if (follows === 'stands') return {}
  if (follows === 'ends') {
    await endVerification(tx, coverageId, now)
    return { checkEnded: check.id }
  }
  await shortenVerification(tx, check.id, follows.until)
  return { checkShortened: check.id }
}
