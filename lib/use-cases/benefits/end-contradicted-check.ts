import { listFacts, type NewFact } from '@/lib/data/benefit-facts'
import { endVerification, findLiveVerification } from '@/lib/data/benefits'
import type { Transaction } from '@/lib/data/transaction'
import { contradictsVerified } from '@/lib/domain/benefits/contradicts-verified'

/**
 * Ends the verified check of a coverage when a payer's news contradict it, so that it is open again until somebody has
 * looked. For the command that took the news in, after the new facts are kept. The id of the check that ended, for the
 * record; null when none did.
 */
export async function endContradictedCheck(
  tx: Transaction,
  coverageId: string,
  news: readonly NewFact[],
  at: Date,
): Promise<string | null> {
  const check = await findLiveVerification(tx, coverageId)
  if (check?.outcome !== 'verified') return null
  const live = (await listFacts(tx, [coverageId])).filter(({ withdrawnAt }) => withdrawnAt === null)
  if (!contradictsVerified(news, live)) return null
  await endVerification(tx, coverageId, at)
  return check.id
}
