import type { PersonKind } from '@/lib/access/actor'
import type { Transaction } from '@/lib/data/transaction'

export type LiveSession = {
  id: string
  personId: string
  role: PersonKind
  name: string
  zone: string
  locale: string
  createdAt: Date
  hasFactor: boolean
  /** Proved in this browser; null until then. */
  secondFactorAt: Date | null
  steppedUpAt: Date | null
  privateSeenAt: Date | null
}

export async function insertLoginSession(
  tx: Transaction,
  session: { tokenHash: string; personId: string; device: string; now: Date },
) {
  await tx.loginSession.createMany({
    data: [
      {
        tokenHash: session.tokenHash,
        personId: session.personId,
        device: session.device,
        createdAt: session.now,
        seenAt: session.now,
      },
    ],
  })
}

/**
 * Finds the session behind a token and notes that it was seen, in one statement, so that a session cannot be both
 * past its limit and renewed. In a private area that is open, being seen keeps it open. Limits are in milliseconds; a
 * session exactly at its limit is over.
 */
export async function touchLoginSession(
  tx: Transaction,
  tokenHash: string,
  now: Date,
  limits: { idle: number; absolutePartner: number; absoluteStaff: number; proof: number; isPrivate: boolean },
): Promise<LiveSession | undefined> {
  const before = (ms: number) => new Date(now.getTime() - ms)
  const [session] = await tx.$queryRaw<LiveSession[]>`
    UPDATE login_session s
       SET seen_at = ${now},
           private_seen_at = CASE WHEN ${limits.isPrivate} AND greatest(s.stepped_up_at, s.private_seen_at) > ${before(limits.proof)}
                                  THEN ${now} ELSE s.private_seen_at END
      FROM person p
     WHERE s.token_hash = ${tokenHash} AND p.id = s.person_id
       AND s.revoked_at IS NULL AND p.deactivated_at IS NULL
       AND s.seen_at > ${before(limits.idle)}
       AND s.created_at > CASE WHEN p.role = 'partner' THEN ${before(limits.absolutePartner)}::timestamptz
                               ELSE ${before(limits.absoluteStaff)}::timestamptz END
    RETURNING s.id, p.id AS "personId", p.role::text AS role, p.name, p.zone, p.locale,
              s.created_at AS "createdAt", s.second_factor_at AS "secondFactorAt", s.stepped_up_at AS "steppedUpAt",
              s.private_seen_at AS "privateSeenAt", has_second_factor(p.id) AS "hasFactor"`
  return session
}

export async function revokeLoginSession(tx: Transaction, tokenHash: string, reason: string, now: Date) {
  await tx.loginSession.updateMany({
    where: { tokenHash, revokedAt: null },
    data: { revokedAt: now, revokedReason: reason },
  })
}

/** Ends every session of a person, such as when their password or role changes or they are deactivated. */
export async function revokeAllLoginSessions(tx: Transaction, personId: string, reason: string, now: Date) {
  await tx.loginSession.updateMany({
    where: { personId, revokedAt: null },
    data: { revokedAt: now, revokedReason: reason },
  })
}

/**
 * Notes that the second factor was proved in this browser. `tokenHash`: the token this session goes on under, so that
 * a cookie copied before the proof is worth nothing after it.
 */
export async function markProved(tx: Transaction, id: string, now: Date, tokenHash?: string) {
  await tx.loginSession.updateMany({
    where: { id, secondFactorAt: null },
    data: { secondFactorAt: now },
  })
  await tx.loginSession.updateMany({
    where: { id },
    data: { steppedUpAt: now, ...(tokenHash && { tokenHash }) },
  })
}

/** Ends every session of a person but one; how many there were. */
export async function revokeOtherLoginSessions(
  tx: Transaction,
  personId: string,
  kept: string,
  reason: string,
  now: Date,
): Promise<number> {
  const { count } = await tx.loginSession.updateMany({
    where: { personId, revokedAt: null, id: { not: kept } },
    data: { revokedAt: now, revokedReason: reason },
  })
  return count
}

export async function revokeOwnLoginSession(
  tx: Transaction,
  personId: string,
  id: string,
  reason: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.loginSession.updateMany({
    where: { id, personId, revokedAt: null },
    data: { revokedAt: now, revokedReason: reason },
  })
  return count === 1
}

/** The browsers a person is signed in with, the one seen last first. */
export function listLoginSessions(
  tx: Transaction,
  personId: string,
  limits: { seenAfter: Date; madeAfter: Date },
) {
  return tx.loginSession.findMany({
    where: {
      personId,
      revokedAt: null,
      seenAt: { gt: limits.seenAfter },
      createdAt: { gt: limits.madeAfter },
    },
    orderBy: [{ seenAt: 'desc' }, { id: 'asc' }],
    select: { id: true, device: true, createdAt: true, seenAt: true },
  })
}
