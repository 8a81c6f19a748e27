import { cookies } from 'next/headers'
import type { Half, SignedIn } from '@/lib/access/actor'
import { cookieName, cookieOptions } from '@/lib/auth/cookie'
import { actorBehind } from '@/lib/auth/current-actor'
import { deviceHere } from '@/lib/auth/device'
import { rememberBrowser } from '@/lib/auth/known-browsers'
import { openSession } from '@/lib/auth/open-session'
import { signOut } from '@/lib/auth/sign-out'
import { systemClock } from '@/lib/clock'

/** Signs in someone who has just proved who they are by a single-use link. The cookie is then set. */
export async function beginSession(personId: string): Promise<SignedIn | Half> {
  return keepSession(await openSession(personId, systemClock(), await deviceHere()))
}

/** Puts a session into this browser's cookie. Whoever was signed in here before is signed out: one browser, one person. */
export async function keepSession(token: string): Promise<SignedIn | Half> {
  await signOut('someone signed in')
  await keepToken(token)
  const actor = await actorBehind(token, 'ordinary')
  if (actor.kind === 'anonymous' || actor.kind === 'job')
    throw new Error('a session that has just begun is over')
  await rememberBrowser(actor.id)
  return actor
}

/** The cookie of a session that goes on under another token. */
export async function keepToken(token: string): Promise<void> {
  ;(await cookies()).set(cookieName(), token, cookieOptions())
}
