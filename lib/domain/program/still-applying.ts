import { type Refusal, refusal } from '@/lib/domain/refusals'

/** What became of an application so far. */
export type ApplyingFacts = {
  /** Closed with its letters, and not opened again. */
  declined: boolean
  /** The two are no couple here any longer. */
  ended: boolean
  /** In the program now. */
  enrolled: boolean
}

/**
 * Why what belongs to an open application is over: waiting for a place, letters that decline. Undefined while the two
 * apply. Codes: `case-is-closed`, `couple-has-ended`, and `inProgram` in the caller's own words.
 */
export function noLongerApplying(
  { declined, ended, enrolled }: ApplyingFacts,
  inProgram: Refusal,
): Refusal | undefined {
  if (declined) return refusal('case-is-closed', {})
  if (ended) return refusal('couple-has-ended', {})
  return enrolled ? inProgram : undefined
}
