import { letGo } from '@/lib/gateways/eligibility/elements'
import { openFile, takeInFile } from '@/lib/gateways/eligibility/envelope'
import { atOnce, inTurns, type Steps } from '@/lib/gateways/eligibility/in-turns'
import { newNotes } from '@/lib/gateways/eligibility/notes'
import type { ReadingProblem } from '@/lib/gateways/eligibility/reading-problem'
import {
  LARGEST_FILE,
  refuseSize,
  refuseStart,
  whyUnreadable,
} from '@/lib/gateways/eligibility/refuse-unreadable'
import type { MemberReply, Rejection, Warning } from '@/lib/gateways/eligibility/reply'
import type { UnreadSegment } from '@/lib/gateways/eligibility/segment'
import { SegmentWalk } from '@/lib/gateways/eligibility/segment-walk'

/**
 * `rejections` are those the payer gave for itself or for us, above any member; members below carry them too.
 * `unread` lists every segment, or part of one, that was not understood or not used.
 */
export type EligibilityReading =
  | {
      ok: true
      members: MemberReply[]
      rejections: Rejection[]
      warnings: Warning[]
      unread: UnreadSegment[]
    }
  | { ok: false; problem: ReadingProblem }

/**
 * Reads a payer's X12 271 eligibility reply (005010X279A1, and 004010X092A1 as still sent), in one pass. Accepts any
 * text and never throws: what is not a whole 271 becomes a typed problem with a sentence for staff. `largest` is in bytes.
 */
export function readEligibilityReply(text: string, largest = LARGEST_FILE): EligibilityReading {
  return atOnce(reading(text, largest))
}

/** The same, leaving room for other work: for a text that may be large. */
export function readReplyInTurns(text: string, largest = LARGEST_FILE): Promise<EligibilityReading> {
  return inTurns(reading(text, largest))
}

function* reading(text: string, largest: number): Steps<EligibilityReading> {
  const oversized = refuseSize(text, largest)
  if (oversized) return { ok: false, problem: oversized }
  const walk = new SegmentWalk(text)
  const unopened = refuseStart(walk.text, walk.start)
  if (unopened) return { ok: false, problem: unopened }
  const notes = newNotes()
  const file = openFile(notes, walk)
  while (takeInSome(file, walk)) yield
  const problem = whyUnreadable(file, walk.text)
  letGo()
  if (problem) return { ok: false, problem }
  const { members, rejections } = file
  return { ok: true, members, rejections, warnings: notes.warnings, unread: notes.unread }
}

/** Whether there is more. */
function takeInSome(file: ReturnType<typeof openFile>, walk: SegmentWalk): boolean {
  for (let taken = 0; taken < A_STEP; taken += 1) {
    const segment = walk.next()
    if (segment === null) return false
    takeInFile(file, segment)
  }
  return true
}

/** Segments. */
const A_STEP = 256
