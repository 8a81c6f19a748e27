import { type Refusal, refusal } from '@/lib/domain/refusals'

/**
 * The same reasons where somebody may see the screen: that something private is still open is said as any other open
 * part, and not by the name it has.
 */
export function unnamed(reasons: readonly Refusal[]): Refusal[] {
  return reasons.map((one) =>
    one.code === 'private-question-missing' ? refusal('own-part-still-open', {}) : one,
  )
}
