/**
 * What somebody on another's plan is to the one who holds it, as a question writes it (X12 INS02). The guide of
 * 005010X279A1 lists 01, 19 and 34; many payers also take 53, and those that do not take a life partner as an other
 * adult.
 */
export const relationshipCodes = {
  spouse: '01',
  'life-partner': '53',
  child: '19',
  'other-adult': '34',
} as const

export type Relationship = keyof typeof relationshipCodes

export const relationshipWords: Record<Relationship, string> = {
  spouse: 'Husband or wife (01)',
  'life-partner': 'Life partner (53)',
  child: 'Child (19)',
  'other-adult': 'Other adult (34)',
}
