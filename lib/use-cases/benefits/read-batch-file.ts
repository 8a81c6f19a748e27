import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { type EligibilityReading, readEligibilityReply } from '@/lib/gateways/eligibility/read-271'
import type { MemberReply } from '@/lib/gateways/eligibility/reply'
import { memberParts } from '@/lib/gateways/eligibility/split-members'

export type BatchFile = Extract<EligibilityReading, { ok: true }> & {
  text: string
  /** The member's part of the file, as a whole reply of its own. */
  partOf: (member: MemberReply) => string
}

/**
 * Reads a file of many members once, for everybody who takes something of it. Refuses `reply-not-readable`.
 */
export function readBatchFile(given: string): Outcome<BatchFile> {
  const text = given.replaceAll('\0', '')
  const read = readEligibilityReply(text)
  if (!read.ok) return refuse(refusal('reply-not-readable', { why: read.problem.sentence }))
  let parts: ReadonlyMap<number, string> | undefined
  const partOf = ({ segment }: MemberReply) => {
    parts ??= memberParts(text)
    return parts.get(segment.position) ?? ''
  }
  return done({ ...read, text, partOf })
}
