import { isAdult } from '@/lib/domain/intake/age'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import type { LocalDate } from '@/lib/domain/scheduling/wall-clock'

/** What one partner has given in their own part. `born` is null until "About you" was saved; `saidReach`: how to reach them safely. */
export type Part = { born: LocalDate | null; saidReach: boolean; hasPlan: boolean; hasAnswered: boolean }

/**
 * What a partner's own part still lacks, said to that partner alone. Which answer was given to the private question
 * makes no difference here: that it was answered is all that counts.
 */
export function missingInPart({ born, saidReach, hasPlan, hasAnswered }: Part, today: LocalDate): Refusal[] {
  const missing: Refusal[] = []
  if (born === null) missing.push(refusal('about-you-missing', {}))
  else if (!isAdult(born, today)) missing.push(refusal('not-yet-adult', {}))
  if (!saidReach) missing.push(refusal('reach-missing', {}))
  if (!hasPlan) missing.push(refusal('plan-missing', {}))
  if (!hasAnswered) missing.push(refusal('private-question-missing', {}))
  return missing
}

export const partIsDone = (part: Part, today: LocalDate): boolean => missingInPart(part, today).length === 0
