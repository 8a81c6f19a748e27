/** Why a couple waits although nothing is missing from them: always something of ours. */
export const waitlistReasons = [
  'no-clinician-in-state',
  'no-couples-therapist',
  'no-common-times',
  'program-full',
] as const
export type WaitlistReason = (typeof waitlistReasons)[number]

/** As staff read it. */
export const waitlistWords: Record<WaitlistReason, string> = {
  'no-clinician-in-state': 'no clinician licensed where a partner sits',
  'no-couples-therapist': 'no couples therapist with room',
  'no-common-times': 'no times that suit both and us',
  'program-full': 'no place in the program',
}
