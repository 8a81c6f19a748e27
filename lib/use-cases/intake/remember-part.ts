import { setPartDone } from '@/lib/data/applicants'
import { findOwnPlan } from '@/lib/data/own-coverage'
import { findPartnerProfile } from '@/lib/data/partner-profiles'
import { findPrivateAnswer } from '@/lib/data/private-answers'
import type { Transaction } from '@/lib/data/transaction'
import { type Part, partIsDone } from '@/lib/domain/intake/part'
import { substanceConcern } from '@/lib/domain/intake/private-question'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'

/** Notes whether this person's own part is complete now: the only thing about it that the other partner sees. */
export async function rememberPart(
  tx: Transaction,
  applicant: { applicationId: string; personId: string },
  zone: string,
  now: Date,
): Promise<void> {
  const part = await readPart(tx, applicant.personId)
  await setPartDone(tx, applicant, partIsDone(part, localDateOf(now.getTime(), zone)), now)
}

/** What stands in one's own part. Row-level security keeps it to oneself. */
export async function readPart(tx: Transaction, personId: string): Promise<Part> {
  const profile = await findPartnerProfile(tx, personId)
  const plan = await findOwnPlan(tx, personId)
  const answer = await findPrivateAnswer(tx, personId, substanceConcern)
  return { born: profile?.dateOfBirth ?? null, hasPlan: plan !== null, hasAnswered: answer !== null }
}
