/** Why a place in a care team changes hands. Codes, because what is written down freely tends to hold what it should not. */
export const replaceReasons = [
  'couple-asked',
  'clinician-leaves',
  'clinician-away',
  'caseload',
  'better-fit',
] as const
export type ReplaceReason = (typeof replaceReasons)[number]

/** Staff read these; couples only see that the name is another. */
export const replaceReasonLabels: Record<ReplaceReason, string> = {
  'couple-asked': 'The couple, or one of them, asked for it',
  'clinician-leaves': 'The clinician leaves the program',
  'clinician-away': 'The clinician is away for long',
  caseload: 'The clinician has too many couples',
  'better-fit': 'Someone else fits better',
}
