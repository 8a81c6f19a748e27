import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import type { MemberTexts } from '@/lib/gateways/eligibility/member-texts'
import { type EligibilityReading, readReplyInTurns } from '@/lib/gateways/eligibility/read-271'
import { splitMembersInTurns } from '@/lib/gateways/eligibility/split-members'

export type BatchFile = Extract<EligibilityReading, { ok: true }> & {
  text: string
  /** Each member's part of the file, as a whole reply of its own, by the position of the segment with which they begin. */
  parts: MemberTexts
}

/**
 * Reads a file of many members once, for everybody who takes something of it; others have their turn meanwhile. Refuses
 * `reply-not-readable`, also where the members' parts would be many times the file.
 */
export async function readBatchFile(given: string): Promise<Outcome<BatchFile>> {
  const text = given.replaceAll('\0', '')
  const read = await readReplyInTurns(text)
  if (!read.ok) return refuse(refusal('reply-not-readable', { why: read.problem.sentence }))
  const split = await splitMembersInTurns(text)
  if (!split.ok) return refuse(refusal('reply-not-readable', { why: split.problem.sentence }))
  return done({ ...read, text, parts: split.parts })
}
