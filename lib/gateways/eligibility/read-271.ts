import { dialectOf } from '@/lib/gateways/eligibility/dialect'
import { openEnvelope, type Transaction } from '@/lib/gateways/eligibility/envelope'
import { type Notes, newNotes } from '@/lib/gateways/eligibility/notes'
import { readTransaction } from '@/lib/gateways/eligibility/read-transaction'
import type { ReadingProblem } from '@/lib/gateways/eligibility/reading-problem'
import { refuseFile, refuseTokens } from '@/lib/gateways/eligibility/refuse-unreadable'
import type { MemberReply, Rejection, Warning } from '@/lib/gateways/eligibility/reply'
import { element, type Segment, type UnreadSegment } from '@/lib/gateways/eligibility/segment'
import { type Interchange, tokenize } from '@/lib/gateways/eligibility/tokenize'

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
 * Reads a payer's X12 271 eligibility reply (005010X279A1, and 004010X092A1 as still sent). Accepts any text and
 * never throws: what is not a whole 271 becomes a typed problem with a sentence for staff.
 */
export function readEligibilityReply(text: string): EligibilityReading {
  const unopened = refuseFile(text)
  if (unopened) return { ok: false, problem: unopened }
  const tokens = tokenize(text)
  const notes = newNotes()
  const problem = refuseTokens(tokens, text, notes)
  return problem ? { ok: false, problem } : readInterchanges(tokens.interchanges, notes)
}

function readInterchanges(interchanges: Interchange[], notes: Notes): EligibilityReading {
  const members: MemberReply[] = []
  const rejections: Rejection[] = []
  for (const interchange of interchanges) {
    const isa = interchange.segments[0] as Segment
    for (const transaction of openEnvelope(interchange, notes)) {
      if (element(transaction.st, 1) !== '271') {
        leaveWhole(transaction, notes)
        continue
      }
      const { gs, st, segments } = transaction
      const read = readTransaction(segments, dialectOf(interchange.delimiters, { isa, gs, st }, notes), notes)
      for (const member of read.members) members.push(member)
      for (const rejection of read.rejections) rejections.push(rejection)
      if (read.members.length + read.rejections.length === 0)
        notes.warn('no-answer', 'This transaction names no member and gives no reason.', st)
    }
  }
  return { ok: true, members, rejections, warnings: notes.warnings, unread: notes.unread }
}

function leaveWhole({ st, segments }: Transaction, notes: Notes): void {
  const kind = element(st, 1)
  notes.warn('other-transaction', `The file also holds a ${kind}, which we did not read.`, st)
  for (const segment of [st, ...segments]) notes.leave(segment, `It belongs to a ${kind}.`)
}
