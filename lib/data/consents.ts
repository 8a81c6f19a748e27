import type { Transaction } from '@/lib/data/transaction'
import type { ConsentKey, ConsentKind } from '@/lib/domain/consent/kinds'
import type { Signed } from '@/lib/domain/consent/live'

export type SignedRow = Signed & { id: string }

/** Everything a person has signed, newest first, whether or not it still holds. */
export function listSignatures(tx: Transaction, personId: string): Promise<SignedRow[]> {
  return tx.$queryRaw<SignedRow[]>`
    SELECT s.id, s.kind, s.about, s.version, s.signed_at AS "signedAt", s.expires_at AS "expiresAt",
           e.ended_at AS "endedAt", e.why AS "endedAs"
      FROM consent_signature s LEFT JOIN consent_ending e ON e.signature_id = s.id
     WHERE s.person_id = ${personId}::uuid ORDER BY s.signed_at DESC, s.id`
}

/** The last "no" of a person to each thing. */
export async function listDeclines(
  tx: Transaction,
  personId: string,
): Promise<(ConsentKey & { declinedAt: Date })[]> {
  return tx.$queryRaw`
    SELECT kind, about, max(declined_at) AS "declinedAt" FROM consent_decline
     WHERE person_id = ${personId}::uuid GROUP BY kind, about`
}

/** Whether this person's consent holds now, by the database's own clock: for those who may not read the signature. */
export async function isConsentLive(
  tx: Transaction,
  personId: string,
  { kind, about }: ConsentKey,
): Promise<boolean> {
  const [row] = await tx.$queryRaw<[{ live: boolean }]>`
    SELECT consent_is_live(${personId}::uuid, ${kind}, ${about}) AS live`
  return row.live
}

/** Whose consent of this kind does not hold now, of the partners of these couples. */
export async function listUnsigned(
  tx: Transaction,
  couples: readonly string[],
  { kind, about }: ConsentKey,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT person_id AS id FROM couple_partner
     WHERE couple_id = ANY (${[...couples]}::uuid[]) AND left_at IS NULL
       AND NOT consent_is_live(person_id, ${kind}, ${about})`
  return rows.map(({ id }) => id)
}

/** One after the other for one person: two tabs never sign the same thing twice. */
export async function lockConsents(tx: Transaction, personId: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`consent ${personId}`}, 0))::text`
}

export async function insertDecline(
  tx: Transaction,
  { personId, kind, about, version, at }: ConsentKey & { personId: string; version: number; at: Date },
): Promise<void> {
  await tx.consentDecline.createMany({ data: [{ personId, kind, about, version, declinedAt: at }] })
}

/** Ends every signature of this kind that has not ended; returns how many that were. */
export async function endSignatures(
  tx: Transaction,
  {
    personId,
    kind,
    about,
    at,
    why,
  }: ConsentKey & { personId: string; at: Date; why: 'stopped' | 'replaced' },
): Promise<number> {
  const open = await tx.consentSignature.findMany({
    where: { personId, kind, about, ending: null },
    select: { id: true },
  })
  await tx.consentEnding.createMany({
    data: open.map(({ id }) => ({ signatureId: id, personId, endedAt: at, why })),
  })
  return open.length
}

/** Whether every one of these kinds is signed by this person and holds now. */
export async function hasSignedAll(
  tx: Transaction,
  personId: string,
  wanted: readonly ConsentKind[],
): Promise<boolean> {
  const [row] = await tx.$queryRaw<[{ all: boolean }]>`
    SELECT bool_and(consent_is_live(${personId}::uuid, kind)) AS all FROM unnest(${[...wanted]}::text[]) AS wanted (kind)`
  return row.all
}
