import { sha256Of } from '@/lib/data/sha256'
import { isSealSound, type Sealable, sealOf } from '@/lib/data/signature-seal'
import type { Transaction } from '@/lib/data/transaction'
import type { ConsentKey, ConsentKind } from '@/lib/domain/consent/kinds'

/** A signature with the exact text it stands under. */
export type Signature = ConsentKey & {
  id: string
  personId: string
  version: number
  locale: string
  text: string
  textSha256: string
  typedName: string
  /** How sure we were who signs, as a code. */
  identity: string
  signedAt: Date
  loginSessionId: string
  expiresAt: Date | null
}

/**
 * Keeps the text once for its hash, and the signature under it with its seal. Neither is ever changed. In plain SQL:
 * everybody signs many texts at a sitting, and Prisma works out each `createMany` anew.
 */
export async function insertSignature(tx: Transaction, { text, ...one }: Signature): Promise<void> {
  const { id, personId, kind, about, version, locale, textSha256, typedName, identity } = one
  const { signedAt, loginSessionId, expiresAt } = one
  await tx.$executeRaw`
    INSERT INTO consent_text (sha256, text, kept_at) VALUES (${textSha256}, ${text}, ${signedAt}) ON CONFLICT DO NOTHING`
  await tx.$executeRaw`
    INSERT INTO consent_signature (id, person_id, kind, about, version, locale, text_sha256, typed_name, identity,
                                   signed_at, login_session_id, expires_at, seal)
    VALUES (${id}::uuid, ${personId}::uuid, ${kind}, ${about}, ${version}, ${locale}, ${textSha256}, ${typedName},
            ${identity}, ${signedAt}, ${loginSessionId}, ${expiresAt}, ${sealOf(fieldsOf(one))})`
}

/** `sound`: the text has its hash and every field is as it was when it was sealed. Null when it is not one's own. */
export async function findSignature(
  tx: Transaction,
  id: string,
): Promise<{ signature: Signature; sound: boolean } | null> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return null
  const row = await tx.consentSignature.findUnique({ where: { id }, include: { text: true } })
  if (!row) return null
  const { seal, text, kind, ...rest } = row
  const signature = { ...rest, kind: kind as ConsentKind, text: text.text }
  return {
    signature,
    sound: sha256Of(text.text) === row.textSha256 && isSealSound(seal, fieldsOf(signature)),
  }
}

/** Remembers a copy that is handed out, so that it is known again by its bytes. */
export async function keepCopy(
  tx: Transaction,
  { signatureId, personId, copy, at }: { signatureId: string; personId: string; copy: Uint8Array; at: Date },
): Promise<void> {
  const sha256 = sha256Of(copy)
  const seal = sealOf(['copy', signatureId, sha256])
  await tx.consentCopy.createMany({
    data: [{ signatureId, personId, sha256, madeAt: at, seal }],
    skipDuplicates: true,
  })
}

/** Is this a copy we handed out, byte for byte? */
export async function isCopyGenuine(
  tx: Transaction,
  signatureId: string,
  copy: Uint8Array,
): Promise<boolean> {
  const sha256 = sha256Of(copy)
  const row = await tx.consentCopy.findUnique({ where: { signatureId_sha256: { signatureId, sha256 } } })
  return row !== null && isSealSound(row.seal, ['copy', signatureId, sha256])
}

/** All of it, so that nothing can be changed alone. */
const fieldsOf = (one: Omit<Signature, 'text'>): Sealable => [
  ...['signature', one.id, one.personId, one.kind, one.about, one.version, one.locale, one.textSha256],
  ...[one.typedName, one.identity, one.signedAt.toISOString(), one.loginSessionId],
  one.expiresAt?.toISOString() ?? null,
]
