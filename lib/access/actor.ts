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
}

/** Who is asking: a person, nobody in particular, or a job that runs by itself. */
export type Actor = SignedIn | { kind: 'anonymous' } | { kind: 'job' }
export type ActorKind = Actor['kind']

/** Who calls a use case or a view, when, and with which key against sending the same thing twice. */
export type Caller = { actor: Actor; clock: Clock; idempotencyKey?: string }

/** The signed-in person, where the permission table has already refused everyone else. */
export function person(actor: Actor): SignedIn {
  if (actor.kind === 'anonymous' || actor.kind === 'job') throw new Error(`${actor.kind} is not a person`)
  return actor
}
