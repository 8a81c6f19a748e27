/**
 * Everyone who may come to the door, as seen from one couple in the program. `half` is the partner in a browser where
 * only the password was given. The ex-partner's couple was in it too,
 * and both have left.
 */
export const principals = [
  'anonymous',
  'revoked',
  'half',
  'partner',
  'otherPartner',
  'exPartner',
  'unrelatedPartner',
  'coordinator',
  'otherCoordinator',
  'clinician',
  'otherClinician',
  'director',
  'admin',
] as const

export type Principal = (typeof principals)[number]

/** Signed in, wholly: somebody with a name. */
export type Somebody = Exclude<Principal, 'anonymous' | 'revoked' | 'half'>

export const isSomebody = (who: Principal): who is Somebody => !isStranger(who) && who !== 'half'

/** No session, or one that is over: the same stranger. */
export const isStranger = (who: Principal) => who === 'anonymous' || who === 'revoked'
