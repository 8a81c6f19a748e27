import { cookies } from 'next/headers'
import { cache } from 'react'
import type { Actor } from '@/lib/access/actor'
import { actorOf } from '@/lib/auth/actor-of'
import { cookieName } from '@/lib/auth/cookie'
import { proofLasts, sessionLimits } from '@/lib/auth/limits'
import { hashToken } from '@/lib/auth/tokens'
import { systemClock } from '@/lib/clock'
import { touchLoginSession } from '@/lib/data/login-sessions'
import { evenIfLost } from '@/lib/data/lost-connections'
import { inTransaction } from '@/lib/data/transaction'

/** Who is asking, once per request, from the session table and nothing else. */
export const currentActor = cache(async (area: 'ordinary' | 'private' = 'ordinary'): Promise<Actor> => {
  const token = (await cookies()).get(cookieName())?.value
  return token ? actorBehind(token, area) : { kind: 'anonymous' }
})

/** The actor behind a cookie's token, or nobody. Also renews the idle limit. */
export async function actorBehind(
  token: string,
  area: 'ordinary' | 'private',
  clock = systemClock,
): Promise<Actor> {
  const { idle, idleInPrivateAreas, ...absolute } = sessionLimits
  const isPrivate = area === 'private'
  const limits = { ...absolute, idle: isPrivate ? idleInPrivateAreas : idle, proof: proofLasts, isPrivate }
  const now = clock()
  const touch = () =>
    inTransaction({ role: 'door' }, (tx) => touchLoginSession(tx, hashToken(token), now, limits))
  const session = await evenIfLost(touch)
  return session ? actorOf(session, now) : { kind: 'anonymous' }
}
