import type { ActorKind } from '@/lib/access/actor'

/**
 * How the asker stands to the thing asked for, read under row-level security: `inReach` when the couple, application,
 * person, coverage or session is one the database lets them see; `self` when it is their own; `seated` when they have
 * a seat in the session.
 */
export type Standing = { inReach: boolean; self: boolean; seated: boolean }

/** One way to be allowed: these kinds of people, provided they stand so. */
export type Rule = { kinds: readonly ActorKind[]; stands?: (standing: Standing) => boolean }

const all = ['anonymous', 'half', 'partner', 'coordinator', 'clinician', 'director', 'admin'] as const
const people = ['partner', 'coordinator', 'clinician', 'director', 'admin'] as const
const inReach = (standing: Standing) => standing.inReach

export const anyone: Rule = { kinds: all }
export const anyoneSignedIn: Rule = { kinds: people }
export const atTheSecondStep: Rule = { kinds: ['half'] }
export const aPartner: Rule = { kinds: ['partner'] }
export const aCoordinator: Rule = { kinds: ['coordinator'] }
export const aClinician: Rule = { kinds: ['clinician'] }
export const aDirector: Rule = { kinds: ['director'] }
export const anAdmin: Rule = { kinds: ['admin'] }
export const partnerIn: Rule = { kinds: ['partner'], stands: inReach }
export const coordinatorOf: Rule = { kinds: ['coordinator'], stands: inReach }
export const clinicianOf: Rule = { kinds: ['clinician'], stands: inReach }
export const adminOf: Rule = { kinds: ['admin'], stands: inReach }
export const directorOf: Rule = { kinds: ['director'], stands: inReach }
export const partnerSeated: Rule = { kinds: ['partner'], stands: (standing) => standing.seated }
export const clinicianSeated: Rule = { kinds: ['clinician'], stands: (standing) => standing.seated }
export const aJob: Rule = { kinds: ['job'] }
