import type { SegmentRef } from '@/lib/gateways/eligibility/segment'

/** Why a text could not be read as a payer's reply. `sentence` is for staff and names the segment where there is one. */
export type ReadingProblem = { sentence: string; segment: SegmentRef | null } & (
  | { code: 'empty' }
  | { code: 'too-large'; bytes: number }
  | { code: 'too-many-members' }
  | { code: 'too-much-shared' }
  | { code: 'not-x12'; looksLike: string }
  | { code: 'bad-isa' }
  | { code: 'truncated' }
  | { code: 'wrong-transaction'; transaction: string }
)

export function emptyFile(): ReadingProblem {
  return { code: 'empty', segment: null, sentence: 'The file is empty. Nothing was imported.' }
}

export function tooLarge(bytes: number, largest: number): ReadingProblem {
  const size = (Math.floor(bytes / 10_000) / 100).toFixed(2)
  return {
    code: 'too-large',
    bytes,
    segment: null,
    sentence: `The file is ${size} MB. A reply must be smaller than ${largest / 1_000_000} MB; ask the payer for one reply per member.`,
  }
}

export function tooManyMembers(most: number, segment: SegmentRef | null): ReadingProblem {
  return {
    code: 'too-many-members',
    segment,
    sentence: `The file names more than ${most.toLocaleString('en-US')} people. Ask the payer for one reply per member.`,
  }
}

/** `length`: of what begins with the segment; `most`: of all parts together, both in characters. */
export function tooMuchShared(segment: SegmentRef, length: number, most: number): ReadingProblem {
  const place = `Segment ${segment.position} (${segment.text.slice(0, 40)})`
  const [size, all] = [(length / 1_000_000).toFixed(2), Math.floor(most / 1_000_000)]
  return {
    code: 'too-much-shared',
    segment,
    sentence: `${place} begins a description of ${size} MB that belongs to each of the people below it, more than ${all} MB in all. Nothing was imported. Ask the payer for one reply per member.`,
  }
}

export function notX12(looksLike: string): ReadingProblem {
  return {
    code: 'not-x12',
    looksLike,
    segment: null,
    sentence: `This is not an X12 file. It looks like ${looksLike}. We need the payer's 271 reply, which starts with "ISA".`,
  }
}

export function badIsa(why: string, position: number, text: string): ReadingProblem {
  const segment = { position, text }
  return {
    code: 'bad-isa',
    segment,
    sentence: `Segment ${position} (ISA) cannot be read: ${why}. It tells us how the rest is written, so nothing was imported.`,
  }
}

/** `last` is the last whole segment, `cut` the piece after it when the file ends inside a segment. */
export function truncated(last: SegmentRef, cut: SegmentRef | null): ReadingProblem {
  const piece = cut ? ` After it comes only a piece: ${shorten(cut.text)}` : ''
  return {
    code: 'truncated',
    segment: last,
    sentence: `The file is cut off. The last whole segment is number ${last.position}: ${shorten(last.text)}${piece} The end (IEA) is missing. Ask for the whole file.`,
  }
}

/** There is not even one whole segment. */
export function truncatedAtOnce(text: string): ReadingProblem {
  return {
    code: 'truncated',
    segment: { position: 1, text: text.slice(0, 106) },
    sentence: 'The file is cut off. It ends inside segment 1 (ISA), its first. Ask for the whole file.',
  }
}

export function wrongTransaction(transaction: string, segment: SegmentRef | null): ReadingProblem {
  const place = segment ? `Segment ${segment.position} (${segment.text.slice(0, 40)}) says that this` : 'This'
  const known = transactions.get(transaction)
  const what = known
    ? `a ${transaction}, ${known}`
    : transaction
      ? `a ${transaction.slice(0, 20)}`
      : 'an envelope with nothing inside'
  return {
    code: 'wrong-transaction',
    transaction,
    segment,
    sentence: `${place} is ${what}. We need the 271, the answer to an eligibility question.`,
  }
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}...` : `${text}.`
}

const transactions = new Map([
  ['270', 'the question'],
  ['276', 'a question about a claim'],
  ['277', 'an answer about a claim'],
  ['278', 'a request for prior authorization or its answer'],
  ['820', 'a premium payment'],
  ['824', 'an error report'],
  ['834', 'an enrollment list'],
  ['835', 'a payment explanation'],
  ['837', 'a claim'],
  ['997', 'a receipt for a file'],
  ['999', 'a receipt for a file'],
  ['TA1', 'a receipt for an envelope'],
])
