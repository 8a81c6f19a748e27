import { whatItLooksLike } from '@/lib/gateways/eligibility/looks-like'
import type { Notes } from '@/lib/gateways/eligibility/notes'
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
import { element, refOf, type Segment } from '@/lib/gateways/eligibility/segment'
import { type Interchange, skipBlank, type Tokens } from '@/lib/gateways/eligibility/tokenize'

/** Files must be smaller than this many bytes (5 MB). */
export const LARGEST_REPLY = 5_000_000
/** A real member takes hundreds of bytes, so only a file made to exhaust us reaches this many levels (HL). */
const MOST_LEVELS = 20_000

/** Why a file is refused at sight: empty, too large, or not X12 at all. `null` when it begins with an ISA. */
export function refuseFile(text: string): ReadingProblem | null {
  const bytes = Buffer.byteLength(text)
  if (bytes >= LARGEST_REPLY) return tooLarge(bytes)
  const start = skipBlank(text, 0)
  if (start === text.length) return emptyFile()
  const beginsWithIsa = /^ISA([^\p{L}\p{N}]|$)/u.test(text.slice(start, start + 4))
  return beginsWithIsa ? null : notX12(whatItLooksLike(text.slice(start)))
}

/** Why a file in segments is refused: another transaction, an ISA that cannot be read, a missing end, too many people. */
export function refuseTokens(
  { interchanges, problem }: Tokens,
  text: string,
  notes: Notes,
): ReadingProblem | null {
  const other = refuseOtherTransactions(interchanges)
  if (other) return other
  const segments = interchanges.flatMap((interchange) => interchange.segments)
  const last = segments.at(-1)
  if (problem?.problem === 'cut') return truncated(last ? refOf(last) : null, null)
  if (problem) return badIsa(problem.why, segments.length + 1, text.slice(problem.at, problem.at + 106))
  if (segments.filter(({ id }) => id === 'HL').length > MOST_LEVELS) return tooManyMembers(MOST_LEVELS)
  const cut = refuseTruncated(interchanges, notes)
  if (cut || segments.some(({ id }) => id === 'ST')) return cut
  return wrongTransaction(segments.some(({ id }) => id === 'TA1') ? 'TA1' : '', null)
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
