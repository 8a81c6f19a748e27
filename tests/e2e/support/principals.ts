/**
 * Everyone who may come to the door, as seen from one couple in the program. The ex-partner's couple was in it too,
 * and both have left.
 */
export const principals = [
  'anonymous',
  'revoked',
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

/** No session, or one that is over: the same stranger. */
export const isStranger = (who: Principal) => who === 'anonymous' || who === 'revoked'
