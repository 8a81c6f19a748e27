import type { Transaction } from '@/lib/data/transaction'

/** What a passkey signs for: being added, or proving who somebody is. */
export type Purpose = 'add' | 'prove'
type At = { loginSessionId: string; purpose: Purpose; personId: string }

/** A new challenge for this session and purpose; the one before it is worth nothing. */
export async function keepChallenge(tx: Transaction, at: At, challenge: string, expiresAt: Date) {
  const { loginSessionId, purpose, personId } = at
  await tx.passkeyChallenge.upsert({
    where: { loginSessionId_purpose: { loginSessionId, purpose } },
    create: { loginSessionId, purpose, personId, challenge, expiresAt },
    update: { challenge, expiresAt, usedAt: null },
  })
}

/** Takes the challenge of this session, once; undefined when there is none, or it is used or over. */
export async function takeChallenge(tx: Transaction, at: At, now: Date): Promise<string | undefined> {
  const [taken] = await tx.$queryRaw<{ challenge: string }[]>`
    UPDATE passkey_challenge SET used_at = ${now}
     WHERE login_session_id = ${at.loginSessionId}::uuid AND purpose = ${at.purpose} AND person_id = ${at.personId}::uuid
       AND used_at IS NULL AND expires_at > ${now}
    RETURNING challenge`
  return taken?.challenge
}
