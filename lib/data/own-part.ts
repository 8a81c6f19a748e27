import { findOwnPlan } from '@/lib/data/own-coverage'
import { findPartnerProfile } from '@/lib/data/partner-profiles'
import { findPrivateAnswer } from '@/lib/data/private-answers'
import { findTimeThrough } from '@/lib/data/private-parts'
import { hasSafeContact } from '@/lib/data/safe-contacts'
import type { Transaction } from '@/lib/data/transaction'
import type { Part } from '@/lib/domain/intake/part'
import { substanceConcern } from '@/lib/domain/intake/private-question'

/** What stands in one's own part. Row-level security keeps it to oneself: for anyone else it looks empty. */
export async function readOwnPart(tx: Transaction, personId: string): Promise<Part> {
  const profile = await findPartnerProfile(tx, personId)
  const plan = await findOwnPlan(tx, personId)
  const { since } = await findTimeThrough(tx, personId)
  const answer = await findPrivateAnswer(tx, personId, substanceConcern, since)
  const saidReach = await hasSafeContact(tx, personId)
  return {
    born: profile?.dateOfBirth ?? null,
    saidReach,
    hasPlan: plan !== null,
    hasAnswered: answer !== null,
  }
}
