import type { Actor } from '@/lib/access/actor'
import type { Action } from '@/lib/access/permissions'

/**
 * What somebody has proved beyond their password in this browser. Times are epoch milliseconds; a proof is over at
 * its very millisecond.
 */
export type Proof = {
  /** Whether they have a second factor at all. */
  factor: boolean
  /** Until when the last proof counts as fresh: five minutes. */
  freshUntil: number | null
  /** Until when private areas stay open: five minutes after the proof, and on with every step taken inside. */
  privateUntil: number | null
}

export type Needed = 'private' | 'fresh'

/**
 * Beside the permission table: what takes more than having signed in. `private`: a second factor was proved, and they
 * were last seen in a private area less than five minutes ago (the first entry needs a fresh proof). `fresh`: a proof
 * of the last five minutes. An action that is not here needs neither.
 */
export const proofs: Partial<Record<Action, Needed>> = {
  'second-factor.remove': 'fresh',
  'second-factor.renew-codes': 'fresh',
  'sign-in.change-email': 'fresh',
  'authorization.packet': 'fresh',
  'billing.export': 'fresh',
  'application.private-question.save': 'private',
  'private.read': 'private',
  'private.save': 'private',
  'consent.read': 'private',
  'consent.sign': 'fresh',
  'consent.decline': 'private',
  'consent.stop': 'private',
  'consent.copy': 'private',
  'privacy.read': 'private',
  'taking-part.read': 'private',
  'taking-part.stop': 'private',
  'contact.read': 'private',
  'contact.save': 'private',
}

/** What still has to happen first: setting a second factor up, or proving it; undefined when nothing has. */
export type MissingProof = 'second-factor' | 'proof'

export function missingProof(action: Action, actor: Actor, now: Date): MissingProof | undefined {
  return lacking(proofs[action], actor, now)
}

/** The same where it depends on more than the action whether a proof is needed. */
export function lacking(needed: Needed | undefined, actor: Actor, now: Date): MissingProof | undefined {
  if (!needed || !('proof' in actor)) return undefined
  const { factor, freshUntil, privateUntil } = actor.proof
  if (!factor) return 'second-factor'
  const until = needed === 'fresh' ? freshUntil : privateUntil
  return until !== null && now.getTime() < until ? undefined : 'proof'
}

/** Whether the pages and forms of an action belong to a private area, where sessions end sooner. */
export const isPrivateAction = (action: Action): boolean => proofs[action] === 'private'

/** Thrown by a view that may be read only after a proof; a page then leads there. */
export class ProofNeeded extends Error {
  constructor(readonly missing: MissingProof) {
    super(`needs a ${missing}`)
    this.name = 'ProofNeeded'
  }
}
