import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { type EligibilityReading, readReplyInTurns } from '@/lib/gateways/eligibility/read-271'
import { memberPartsInTurns } from '@/lib/gateways/eligibility/split-members'

export type BatchFile = Extract<EligibilityReading, { ok: true }> & {
  text: string
  /** Each member's part of the file, as a whole reply of its own, by the position of the segment with which they begin. */
  parts: () => Promise<ReadonlyMap<number, string>>
}

/**
 * Reads a file of many members once, for everybody who takes something of it; others have their turn meanwhile. Refuses
 * `reply-not-readable`.
 */
export async function readBatchFile(given: string): Promise<Outcome<BatchFile>> {
  const text = given.replaceAll('\0', '')
  const read = await readReplyInTurns(text)
  if (!read.ok) return refuse(refusal('reply-not-readable', { why: read.problem.sentence }))
  let parts: Promise<ReadonlyMap<number, string>> | undefined
  return done({
    ...read,
    text,
    parts: () => {
      parts ??= memberPartsInTurns(text)
      return parts
    },
  })
}
