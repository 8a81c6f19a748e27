import type { Proof } from '@/lib/access/proofs'
import type { Clock } from '@/lib/clock'
import type { PersonId } from '@/lib/domain/ids'
import type { Locale } from '@/lib/domain/refusals'

export type PersonKind = 'partner' | 'coordinator' | 'clinician' | 'director' | 'admin'

/** Someone who is signed in. */
export type SignedIn = {
  kind: PersonKind
  id: PersonId
  name: string
  /** IANA zone in which this person reads times. */
  zone: string
  locale: Locale
  /** The browser they are signed in with. */
  loginSessionId: string
  proof: Proof
}

/**
 * Someone who gave the right password and must first prove a second factor, or, being staff without one, set one up.
 * Until then they can do nothing else.
 */
export type Half = Omit<SignedIn, 'kind' | 'proof'> & { kind: 'half'; role: PersonKind; hasFactor: boolean }

/** Who is asking: a person, half a person, nobody in particular, or a job that runs by itself. */
export type Actor = SignedIn | Half | { kind: 'anonymous' } | { kind: 'job' }
export type ActorKind = Actor['kind']

/** Who calls a use case or a view, when, and with which key against sending the same thing twice. */
export type Caller = { actor: Actor; clock: Clock; idempotencyKey?: string }

/** The signed-in person, where the permission table has already refused everyone else. */
export function person(actor: Actor): SignedIn {
  if (!isSignedIn(actor)) throw new Error(`${actor.kind} is not a person`)
  return actor
}

/** The person who gave their password, whether their second factor is proved or not. */
export function whoever(actor: Actor): SignedIn | Half {
  if (actor.kind === 'anonymous' || actor.kind === 'job') throw new Error(`${actor.kind} is not a person`)
  return actor
}

/** Whether this is somebody who is signed in, wholly. */
export function isSignedIn(actor: Actor): actor is SignedIn {
  return actor.kind !== 'anonymous' && actor.kind !== 'job' && actor.kind !== 'half'
}
