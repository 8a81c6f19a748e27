import { cookies } from 'next/headers'
import { person, type SignedIn } from '@/lib/access/actor'
import { sessionCookie } from '@/lib/auth/cookie'
import { actorBehind } from '@/lib/auth/current-actor'
import { openSession } from '@/lib/auth/open-session'
import { signOut } from '@/lib/auth/sign-out'
import { systemClock } from '@/lib/clock'

/** Signs in someone who has just proved who they are by a single-use link. The cookie is then set. */
export async function beginSession(personId: string): Promise<SignedIn> {
  return keepSession(await openSession(personId, systemClock()))
}

/** Puts a session into this browser's cookie. Whoever was signed in here before is signed out: one browser, one person. */
export async function keepSession(token: string): Promise<SignedIn> {
  await signOut('someone signed in')
  const jar = await cookies()
  jar.set(sessionCookie.name, token, sessionCookie.options)
  return person(await actorBehind(token, 'ordinary'))
}
