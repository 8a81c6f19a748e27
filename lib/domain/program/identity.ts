/**
 * How a partner is recognized. A spouse knows a name, a birthday, an address and a member number, and may hold the
 * phone: so it takes a call with that person alone, their face beside a photo card, and two things on the card that
 * they read out and nobody entered here.
 */
export const identityWays = ['video-call', 'in-person'] as const
export const identityCards = ['drivers-license', 'state-id', 'passport', 'other-photo-id'] as const
export const identityFacts = [
  'photo-is-them',
  'card-number-end',
  'issue-date',
  'signature-written-again',
] as const

export type IdentityWay = (typeof identityWays)[number]
export type IdentityCard = (typeof identityCards)[number]
export type IdentityFact = (typeof identityFacts)[number]

export const identityWords: Record<IdentityWay | IdentityCard | IdentityFact, string> = {
  'video-call': 'Video call',
  'in-person': 'In person',
  'drivers-license': 'Driver’s license',
  'state-id': 'State ID',
  passport: 'Passport',
  'other-photo-id': 'Another photo ID',
  'photo-is-them': 'The photo is the person on the call',
  'card-number-end': 'They read out the last four of the card number',
  'issue-date': 'They read out the day the card was issued',
  'signature-written-again': 'They wrote their signature again, and it is the card’s',
}
