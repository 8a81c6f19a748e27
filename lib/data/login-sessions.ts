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
  session: { tokenHash: string; personId: string; now: Date },
) {
  await tx.loginSession.createMany({
    data: [
      {
        tokenHash: session.tokenHash,
        personId: session.personId,
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
