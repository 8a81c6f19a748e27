import { CodeTable } from '@/lib/gateways/eligibility/code-table'
import { type DelimiterProblem, type Delimiters, readDelimiters } from '@/lib/gateways/eligibility/delimiters'
import { findElements, keyOfFound, skipPadding } from '@/lib/gateways/eligibility/elements'
import { mendText } from '@/lib/gateways/eligibility/mend-text'
import { CARRIAGE_RETURN, LINE_FEED } from '@/lib/gateways/eligibility/padding'
import { Segment, type Source } from '@/lib/gateways/eligibility/segment'

/**
 * Goes through an X12 text one segment at a time. Each ISA states its own delimiters, so a file may hold several
 * interchanges that disagree. A byte order mark and white space before a segment (line ends after terminators,
 * indents) are not part of it. Expects text that begins, after those, with `ISA`; never throws.
 */
export class SegmentWalk {
  /** Those of the interchange we are in. */
  delimiters: Delimiters | null = null
  /** The last segment before the interchange we are in. */
  before: Segment | null = null
  /** Set when an ISA cannot be read: nothing after it can be. */
  problem: (DelimiterProblem & { at: number }) | null = null
  /** Text after the last terminator, when the file ends inside a segment. */
  cut: Segment | null = null
  /** As it is read: see `mendText`. It begins at `start`, after what is not part of it. */
  readonly text: string
  readonly start: number

  private source: Source
  private endsLines = false
  private at: number
  /** Of the segment that was found last. */
  private position = 0
  private from = 0
  private to = 0

  constructor(text: string) {
    this.text = mendText(text)
    this.source = { file: this.text, separator: NONE, terminator: NONE }
    this.start = skipPadding(this.source, 0)
    this.at = this.start
  }

  /** The next whole segment; `null` at the end, or where `problem` or `cut` says why there is no more. */
  next(): Segment | null {
    const { length } = this.text
    while (this.at < length) {
      const from = this.at
      if (this.delimiters === null || this.startsInterchange(from)) return this.head()
      const end = findElements(this.source, from, length)
      if (end === length) return this.rest(from)
      this.at = skipPadding(this.source, end + 1)
      if (end > from) return this.found(idOf(this.source, from, end), from, this.withoutStray(end))
    }
    return null
  }

  /** The segment that was found last. */
  get last(): Segment | null {
    const { position, source, from, to } = this
    return position === 0 ? null : new Segment(position, idAt(source, from, to), source, from, to)
  }

  private head(): Segment | null {
    const from = this.at
    const delimiters = readDelimiters(this.text, from)
    if ('problem' in delimiters) {
      this.problem = { ...delimiters, at: from }
      this.at = this.text.length
      return null
    }
    this.before = this.last
    this.delimiters = delimiters
    const [separator, terminator] = [delimiters.element.charCodeAt(0), delimiters.terminator.charCodeAt(0)]
    this.source = { file: this.text, separator, terminator }
    this.endsLines = terminator === LINE_FEED
    this.at = skipPadding(this.source, delimiters.end)
    return this.found('ISA', from, this.withoutStray(delimiters.end - 1))
  }

  private rest(from: number): null {
    const to = from + this.text.slice(from).trimEnd().length
    this.cut = new Segment(this.position + 1, idOf(this.source, from, to), this.source, from, to)
    this.at = this.text.length
    return null
  }

  /** Files that end their segments with a line feed may carry a carriage return before it. */
  private withoutStray(end: number): number {
    return this.endsLines && this.text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end
  }

  private found(id: string, from: number, to: number): Segment {
    this.position += 1
    this.from = from
    this.to = to
    return new Segment(this.position, id, this.source, from, to)
  }

  /** "ISA", and then what can only be a separator. */
  private startsInterchange(at: number): boolean {
    if (this.text.charCodeAt(at) !== CAPITAL_I || !this.text.startsWith('ISA', at)) return false
    return !/[\p{L}\p{N}]/u.test(this.text[at + 3] ?? '')
  }
}

const CAPITAL_I = 73
/** No character: before the first ISA nothing ends. */
const NONE = -1

/**
 * Everything up to the first separator, of the segment whose elements were found last. The ids of the guide are shared,
 * not cut out of the text once more.
 */
function idOf(source: Source, from: number, to: number): string {
  return ids.get(keyOfFound()) ?? idAt(source, from, to)
}

function idAt({ file, separator }: Source, from: number, to: number): string {
  const [id = ''] = file.slice(from, to).split(String.fromCharCode(separator), 1)
  return id.trim()
}

const ids = new CodeTable(
  [
    ...(['ISA', 'GS', 'ST', 'BHT', 'HL', 'NM1', 'N3', 'N4', 'PER', 'REF', 'TRN', 'AAA', 'PRV'] as const),
    ...([
      'DMG',
      'INS',
      'HI',
      'DTP',
      'MPI',
      'EB',
      'HSD',
      'MSG',
      'III',
      'LS',
      'LE',
      'SE',
      'GE',
      'IEA',
    ] as const),
    ...(['TA1', 'TA3', 'EQ', 'AMT'] as const),
  ].map((id) => [id, id] as const),
  '',
)
