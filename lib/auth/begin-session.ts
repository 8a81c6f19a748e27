import { cookies } from 'next/headers'
import { person, type SignedIn } from '@/lib/access/actor'
import { cookieName, cookieOptions } from '@/lib/auth/cookie'
import { actorBehind } from '@/lib/auth/current-actor'
import { rememberBrowser } from '@/lib/auth/known-browsers'
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
  jar.set(cookieName(), token, cookieOptions())
  const actor = person(await actorBehind(token, 'ordinary'))
  await rememberBrowser(actor.id)
  return actor
}
