import type { Actor, Caller } from '@/lib/access/actor'
import { actorBehind } from '@/lib/auth/current-actor'
import { offeredSecret } from '@/lib/auth/one-time-code'
import { openSession } from '@/lib/auth/open-session'
import { provedSession } from './proved-session'

/** Somebody in a browser, as the cookie of its session says at this moment. */
export async function callerBehind(token: string, now: Date): Promise<Caller & { actor: Actor }> {
  return { actor: await actorBehind(token, 'ordinary', () => now), clock: () => now }
}

/** In a browser of their own, the second factor proved (and one given to whoever had none). */
export const proved = async (personId: string, now: Date) =>
  callerBehind(await provedSession(personId, now), now)

/** In a browser of their own, with the password alone. */
export const withPassword = async (personId: string, now: Date) =>
  callerBehind(await openSession(personId, now), now)

/** The secret this browser is offered for an authenticator app. */
export function secretOffered({ actor }: Caller, before = 0): string {
  if (!('loginSessionId' in actor)) throw new Error(`${actor.kind} is offered nothing`)
  return offeredSecret({ id: actor.id, session: actor.loginSessionId, before })
}
