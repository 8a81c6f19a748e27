/** Everything a partner can sign. The words are also the `kind` of a stored signature, so they never change. */
export const consentKinds = [
  'privacy-notice',
  'care',
  'video',
  'agreement',
  'care-and-payment',
  'to-partner',
  'to-couples-therapist',
  'counselor-notes',
  'joint-release',
] as const
export type ConsentKind = (typeof consentKinds)[number]

/** Without these nobody enters the program. The same list stands in the database: `required_consents_live`. */
export const requiredKinds = ['privacy-notice', 'care', 'video', 'agreement', 'care-and-payment'] as const
export type RequiredKind = (typeof requiredKinds)[number]

/** What one partner can share with the other, each by a consent of its own. */
export const sharedItems = ['times', 'goals', 'check-ins'] as const
export type SharedItem = (typeof sharedItems)[number]

/** One thing to decide about: a kind, and for `to-partner` which item, for `joint-release` which request. */
export type ConsentKey = { kind: ConsentKind; about: string }

/** The one consent under which a payer is asked and told anything. */
export const paymentConsent: ConsentKey = { kind: 'care-and-payment', about: '' }

/** Consents to share that a partner can give and stop at any time, in the order of the page. */
export const shareKeys: readonly (ConsentKey & { slug: string })[] = [
  ...sharedItems.map((about) => ({ kind: 'to-partner' as const, about, slug: about })),
  { kind: 'to-couples-therapist', about: '', slug: 'couples-therapist' },
  { kind: 'counselor-notes', about: '', slug: 'notes' },
]

/** Kinds whose text is a written consent under 42 CFR 2.31 and carries all its elements. */
export const partTwoKinds = [
  'care-and-payment',
  'to-partner',
  'to-couples-therapist',
  'counselor-notes',
  'joint-release',
] as const
export type PartTwoKind = (typeof partTwoKinds)[number]

/** Days after which a consent ends by itself (2.31(a)(7)); those that are not here end with care or when stopped. */
export const daysUntilItEnds: Partial<Record<ConsentKind, number>> = {
  'to-partner': 365,
  'to-couples-therapist': 365,
  'counselor-notes': 365,
  'joint-release': 90,
}

export const isRequired = (kind: ConsentKind): kind is RequiredKind =>
  (requiredKinds as readonly ConsentKind[]).includes(kind)
export const isPartTwo = (kind: ConsentKind): kind is PartTwoKind =>
  (partTwoKinds as readonly ConsentKind[]).includes(kind)
