import type { Actor } from '@/lib/access/actor'
import type { Proof } from '@/lib/access/proofs'
import { proofLasts, sessionLimits } from '@/lib/auth/limits'
import type { LiveSession } from '@/lib/data/login-sessions'
import { asId } from '@/lib/domain/ids'

/**
 * Who a live session makes of its browser: somebody wholly signed in; half, while a second factor is missing that this
 * account has or, for staff, must have; nobody when that has taken too long.
 */
export function actorOf(session: LiveSession, now: Date): Actor {
  const { role, hasFactor, secondFactorAt, createdAt } = session
  const person = {
    id: asId<never>(session.personId),
    name: session.name,
    zone: session.zone,
    locale: session.locale === 'es' ? ('es' as const) : ('en' as const),
    loginSessionId: session.id,
  }
  if (hasFactor ? secondFactorAt !== null : role === 'partner') {
    return { kind: role, ...person, proof: proofOf(session) }
  }
  const isOver = now.getTime() >= createdAt.getTime() + sessionLimits.absoluteHalf
  return isOver ? { kind: 'anonymous' } : { kind: 'half', role, hasFactor, ...person }
}

function proofOf({ hasFactor, steppedUpAt, privateSeenAt }: LiveSession): Proof {
  const freshUntil = until(steppedUpAt)
  const privateUntil = Math.max(freshUntil ?? 0, until(privateSeenAt) ?? 0) || null
  return hasFactor
    ? { factor: true, freshUntil, privateUntil }
    : { factor: false, freshUntil: null, privateUntil: null }
}

const until = (at: Date | null) => (at ? at.getTime() + proofLasts : null)
