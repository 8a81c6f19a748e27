import type { Transaction } from '@/lib/data/transaction'
import type { ConsentKey } from '@/lib/domain/consent/kinds'

/** What was told, as a code. */
export type Told =
  | 'plan'
  | 'care-asked-for'
  | 'billed-days'
  | 'times'
  | 'goals'
  | 'check-ins'
  | 'own-work'
  | 'notes'
  | 'joint-record'

export type Disclosure = { recipient: string; what: Told; why: 'payment' | 'at-their-request'; at: Date }

/** Puts on record that something was told under the consent that holds now (42 CFR 2.25). */
export async function insertDisclosure(
  tx: Transaction,
  personId: string,
  { kind, about }: ConsentKey,
  { recipient, what, why, at }: Disclosure,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO disclosure (person_id, signature_id, recipient, what, why, told_at, told_by)
    SELECT s.person_id, s.id, ${recipient}, ${what}, ${why}, ${at}, app_person()
      FROM consent_signature s
     WHERE s.person_id = ${personId}::uuid AND s.kind = ${kind} AND s.about = ${about}
       AND NOT EXISTS (SELECT 1 FROM consent_ending e WHERE e.signature_id = s.id)
     ORDER BY s.signed_at DESC LIMIT 1`
}

/** Everything told about a person, newest first. */
export function listDisclosures(tx: Transaction, personId: string): Promise<Disclosure[]> {
  return tx.$queryRaw<Disclosure[]>`
    SELECT recipient, what, why, told_at AS at FROM disclosure
     WHERE person_id = ${personId}::uuid ORDER BY told_at DESC, id LIMIT 100`
}
