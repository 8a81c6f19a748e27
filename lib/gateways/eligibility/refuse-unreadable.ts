import { element } from '@/lib/gateways/eligibility/elements'
import { type OpenFile, takeInFile } from '@/lib/gateways/eligibility/envelope'
import { whatItLooksLike } from '@/lib/gateways/eligibility/looks-like'
import {
  badIsa,
  emptyFile,
  notX12,
  type ReadingProblem,
  tooLarge,
  tooManyMembers,
  truncated,
  truncatedAtOnce,
  wrongTransaction,
} from '@/lib/gateways/eligibility/reading-problem'
import { refOf, type Segment } from '@/lib/gateways/eligibility/segment'

/** What is brought in for one partner must be smaller than this many bytes (5 MB): one member takes a few thousand. */
export const LARGEST_REPLY = 5_000_000
/** What the reader takes at all: a file of many members may be larger (20 MB). */
export const LARGEST_FILE = 20_000_000
/** A member takes hundreds of bytes, so only a file made to exhaust us reaches this many levels (HL). */
const MOST_LEVELS = 100_000

/** Why a file is not even opened. A character takes three bytes at most, so that few files have to be measured. */
export function refuseSize(text: string, largest: number): ReadingProblem | null {
  const bytes = text.length * 3 < largest ? 0 : Buffer.byteLength(text)
  return bytes >= largest ? tooLarge(bytes, largest) : null
}

/** Why a file is refused at sight: empty, or not X12 at all. `null` when it begins with an ISA. */
export function refuseStart(text: string, start: number): ReadingProblem | null {
  if (start === text.length) return emptyFile()
  const beginsWithIsa = /^ISA([^\p{L}\p{N}]|$)/u.test(text.slice(start, start + 4))
  return beginsWithIsa ? null : notX12(whatItLooksLike(text.slice(start)))
}

/** Why a whole file cannot be read: another transaction, an ISA that cannot be read, too many people, a missing end. */
export function whyUnreadable(file: OpenFile, text: string): ReadingProblem | null {
  if (!file.has271 && file.otherSet) return wrongTransaction(element(file.otherSet, 1), refOf(file.otherSet))
  const { problem, last } = file.walk
  if (problem?.problem === 'cut')
    return last ? truncated(refOf(last), null) : truncatedAtOnce(text.slice(problem.at))
  if (problem) return badIsa(problem.why, (last?.position ?? 0) + 1, text.slice(problem.at, problem.at + 106))
  if (file.levels > MOST_LEVELS) return tooManyMembers(MOST_LEVELS, last && refOf(last))
  const cutOff = whyCutOff(file)
  if (cutOff || file.has271) return cutOff
  const empty = file.receipt ?? file.isa
  return wrongTransaction(file.receipt ? 'TA1' : '', empty && refOf(empty))
}

/** Every interchange must reach its IEA. An IEA that only lacks its last terminator (a paste) is taken as whole. */
function whyCutOff(file: OpenFile): ReadingProblem | null {
  const { cut, last } = file.walk
  if (file.unfinished) return truncated(file.unfinished, null)
  if (cut && file.ended) file.notes.leave(cut, 'It stands after the end of the envelope.')
  if (file.ended) return null
  if (cut?.id === 'IEA' && file.isa && isWhole(cut, file.isa)) {
    file.notes.warn('missing-segment', 'The last segment has no terminator; it is whole otherwise.', cut)
    takeInFile(file, cut)
    return null
  }
  return truncated(refOf(last as Segment), cut && refOf(cut))
}

function isWhole(iea: Segment, isa: Segment): boolean {
  return element(iea, 2).length >= element(isa, 13).length
}
