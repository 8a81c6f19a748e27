/** Why a session is cancelled, or a couple taken out of a group. Codes: free text tends to hold what it should not. */
export const changeReasons = [
  'couple-asked',
  'clinician-away',
  'booked-by-mistake',
  'program-closed',
] as const
export type ChangeReason = (typeof changeReasons)[number]

/** Staff read these; partners only learn that something changed. */
export const changeReasonLabels: Record<ChangeReason, string> = {
  'couple-asked': 'The couple, or one of them, asked for it',
  'clinician-away': 'The clinician cannot be there',
  'booked-by-mistake': 'It was booked by mistake',
  'program-closed': 'The program is closed then',
}

/** Why a partner cannot come. Their care team reads it; the other partner does not. */
export const awayReasons = ['not-well', 'work-or-family', 'no-quiet-place', 'rather-not-say'] as const
export type AwayReason = (typeof awayReasons)[number]
