import type { Transaction } from '@/lib/data/transaction'
import type { DocumentFacts } from '@/lib/domain/consent/document'
import type { ConsentKey } from '@/lib/domain/consent/kinds'

/** What the text of one thing names, or what is missing for it: the signer's full name, the other, the request. */
export type FoundFacts =
  | { found: true; facts: DocumentFacts; partnerName: string | null }
  | { found: false; missing: 'about-you' | 'subject' }

/** Read as the signer: their own name from "About you", what we call their partner, an open request to release. */
export async function readDocumentFacts(
  tx: Transaction,
  personId: string,
  { kind, about }: ConsentKey,
): Promise<FoundFacts> {
  const release = kind === 'joint-release' ? about : null
  if (release !== null && !/^[0-9a-f-]{36}$/i.test(release)) return { found: false, missing: 'subject' }
  const [row] = await tx.$queryRaw<
    { patient: string | null; partner: string | null; recipient: string | null; purpose: string | null }[]
  >`
    SELECT (SELECT legal_name FROM partner_profile WHERE person_id = ${personId}::uuid) AS patient,
           (SELECT p.name FROM couple_partner mine
              JOIN couple_partner other ON other.couple_id = mine.couple_id AND other.person_id <> mine.person_id
              JOIN person p ON p.id = other.person_id
             WHERE mine.person_id = ${personId}::uuid AND mine.left_at IS NULL AND other.left_at IS NULL) AS partner,
           (SELECT recipient FROM joint_release WHERE id = ${release}::uuid AND withdrawn_at IS NULL
               AND released_at IS NULL) AS recipient,
           (SELECT purpose FROM joint_release WHERE id = ${release}::uuid) AS purpose`
  if (!row?.patient) return { found: false, missing: 'about-you' }
  const { patient, partner, recipient, purpose } = row
  const lacks =
    (kind === 'to-partner' && partner === null) || (kind === 'joint-release' && recipient === null)
  if (lacks) return { found: false, missing: 'subject' }
  const facts = { patient, partner: partner ?? '', recipient: recipient ?? '', purpose: purpose ?? '' }
  return { found: true, facts, partnerName: partner }
}
