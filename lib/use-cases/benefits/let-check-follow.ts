import { type Actor, person } from '@/lib/access/actor'
import { asFact, type DatedFact, listFacts } from '@/lib/data/benefit-facts'
import type { Transaction } from '@/lib/data/transaction'
import { endVerification, findLiveVerification, shortenVerification } from '@/lib/data/verifications'
import { followFacts } from '@/lib/domain/benefits/follow-facts'
import { isLive } from '@/lib/domain/benefits/valid-until'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'

/** For the record: the check that ended, or the one that ends sooner than it did. */
export type FollowedCheck = { checkEnded?: string; checkShortened?: string }

/**
 * Lets the verified check of a coverage follow what is on record of it, as `followFacts` says: it ends, so that it is
 * open again until somebody has looked, or it counts until an earlier day. For the command that changed what counts,
 * after the change: `news` were said or count again, and none were where facts were withdrawn. What the payer said too
 * long ago, or anew since, is no news.
 */
export async function letCheckFollow(
  { tx, actor, now }: { tx: Transaction; actor: Actor; now: Date },
  coverageId: string,
  news: readonly Pick<DatedFact, 'key' | 'value' | 'scope' | 'saidOn' | 'overtaken'>[],
): Promise<FollowedCheck> {
  const check = await findLiveVerification(tx, coverageId)
  if (check?.outcome !== 'verified') return {}
  const today = localDateOf(now.getTime(), person(actor).zone)
  const facts = (await listFacts(tx, [coverageId])).map((row) => asFact(row, today))
  const fresh = news.filter(
    ({ saidOn, overtaken }) => !overtaken && isLive({ withdrawnAt: null, saidOn }, today),
  )
  const follows = followFacts({ validUntil: check.validUntil, facts, news: fresh, today })
  if (follows === 'stands') return {}
  if (follows === 'ends') {
    await endVerification(tx, coverageId, now)
    return { checkEnded: check.id }
  }
  await shortenVerification(tx, check.id, follows.until)
  return { checkShortened: check.id }
}
