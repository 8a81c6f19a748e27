import { dialectOf } from '@/lib/gateways/eligibility/dialect'
import { openEnvelope, type Transaction } from '@/lib/gateways/eligibility/envelope'
import { whatItLooksLike } from '@/lib/gateways/eligibility/looks-like'
import { type Notes, newNotes } from '@/lib/gateways/eligibility/notes'
import { readTransaction } from '@/lib/gateways/eligibility/read-transaction'
import {
  badIsa,
  emptyFile,
  notX12,
  type ReadingProblem,
  tooLarge,
  tooManyMembers,
  truncated,
  wrongTransaction,
} from '@/lib/gateways/eligibility/reading-problem'
import type { MemberReply, Rejection, Warning } from '@/lib/gateways/eligibility/reply'
import { element, refOf, type Segment, type UnreadSegment } from '@/lib/gateways/eligibility/segment'
import { type Interchange, skipBlank, tokenize } from '@/lib/gateways/eligibility/tokenize'

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

/** Files must be smaller than this many bytes (5 MB). */
export const LARGEST_REPLY = 5_000_000
/** A real member takes hundreds of bytes, so only a file made to exhaust us reaches this many levels (HL). */
const MOST_LEVELS = 20_000

/**
 * Reads a payer's X12 271 eligibility reply (005010X279A1, and 004010X092A1 as still sent). Accepts any text and
 * never throws: what is not a whole 271 becomes a typed problem with a sentence for staff.
 */
export function readEligibilityReply(text: string): EligibilityReading {
  const problem = refuseUnopened(text)
  if (problem) return { ok: false, problem }
  const start = skipBlank(text, 0)
  if (!/^ISA[^\p{L}\p{N}]/u.test(text.slice(start, start + 4)) && text.slice(start) !== 'ISA')
    return { ok: false, problem: notX12(whatItLooksLike(text.slice(start))) }

  const tokens = tokenize(text)
  const segments = tokens.interchanges.flatMap((interchange) => interchange.segments)
  const wrong = refuseOtherTransactions(tokens.interchanges)
  if (wrong) return { ok: false, problem: wrong }
  if (tokens.problem) {
    const last = segments.at(-1)
    return tokens.problem.problem === 'cut'
      ? { ok: false, problem: truncated(last ? refOf(last) : null, null) }
      : {
          ok: false,
          problem: badIsa(
            tokens.problem.why,
            segments.length + 1,
            text.slice(tokens.problem.at).slice(0, 106),
          ),
        }
  }
  if (segments.filter(({ id }) => id === 'HL').length > MOST_LEVELS)
    return { ok: false, problem: tooManyMembers(MOST_LEVELS) }
  const notes = newNotes()
  const cut = refuseTruncated(tokens.interchanges, notes)
  if (cut) return { ok: false, problem: cut }
  if (!segments.some(({ id }) => id === 'ST'))
    return { ok: false, problem: wrongTransaction(nothingInside(segments), null) }
  return readInterchanges(tokens.interchanges, notes)
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

function refuseUnopened(text: string): ReadingProblem | null {
  const bytes = text.length >= LARGEST_REPLY ? text.length : Buffer.byteLength(text)
  if (bytes >= LARGEST_REPLY) return tooLarge(Math.max(bytes, Buffer.byteLength(text)))
  return skipBlank(text, 0) === text.length ? emptyFile() : null
}

/** A file with several kinds of transactions is read for its 271s; one with none is refused by name. */
function refuseOtherTransactions(interchanges: Interchange[]): ReadingProblem | null {
  let first: Segment | null = null
  for (const { segments } of interchanges) {
    for (const segment of segments) {
      if (segment.id !== 'ST') continue
      if (element(segment, 1) === '271') return null
      first ??= segment
    }
  }
  return first && wrongTransaction(element(first, 1), refOf(first))
}

function nothingInside(segments: Segment[]): string {
  return segments.some(({ id }) => id === 'TA1') ? 'TA1' : ''
}

/** Every interchange must reach its IEA. An IEA that only lacks its last terminator (a paste) is taken as whole. */
function refuseTruncated(interchanges: Interchange[], notes: Notes): ReadingProblem | null {
  for (const interchange of interchanges) {
    const { segments, cut } = interchange
    const closed = segments.some(({ id }) => id === 'IEA')
    if (closed) {
      if (cut) notes.leave(cut, 'It stands after the end of the envelope.')
      continue
    }
    if (cut?.id === 'IEA' && element(cut, 2).length >= element(segments[0] as Segment, 13).length) {
      notes.warn('missing-segment', 'The last segment has no terminator; it is whole otherwise.', cut)
      segments.push(cut)
      continue
    }
    return truncated(refOf(segments.at(-1) as Segment), cut && refOf(cut))
  }
  return null
}

function leaveWhole({ st, segments }: Transaction, notes: Notes): void {
  const kind = element(st, 1)
  notes.warn('other-transaction', `The file also holds a ${kind}, which we did not read.`, st)
  for (const segment of [st, ...segments]) notes.leave(segment, `It belongs to a ${kind}.`)
}
