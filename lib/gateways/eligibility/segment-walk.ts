import { codesOf } from '@/lib/gateways/eligibility/code-table'
import { type DelimiterProblem, type Delimiters, readDelimiters } from '@/lib/gateways/eligibility/delimiters'
import { keyOf, Segment } from '@/lib/gateways/eligibility/segment'

/**
 * Goes through an X12 text one segment at a time. Each ISA states its own delimiters, so a file may hold several
 * interchanges that disagree. A byte order mark and white space before a segment (line ends after terminators,
 * indents) are not part of it. Expects text that begins, after those, with `ISA`; never throws.
 */
export class SegmentWalk {
  /** Those of the interchange we are in. */
  delimiters: Delimiters | null = null
  /** Set when an ISA cannot be read: nothing after it can be. */
  problem: (DelimiterProblem & { at: number }) | null = null
  /** Text after the last terminator, when the file ends inside a segment. */
  cut: Segment | null = null

  private position = 0
  private at: number

  constructor(private readonly text: string) {
    this.at = skipBlank(text, 0)
  }

  /** The next whole segment; `null` at the end, or where `problem` or `cut` says why there is no more. */
  next(): Segment | null {
    while (this.at < this.text.length) {
      if (this.delimiters === null || startsInterchange(this.text, this.at)) return this.head()
      const { terminator, element } = this.delimiters
      const end = this.text.indexOf(terminator, this.at)
      if (end < 0) return this.rest(element)
      const from = this.at
      this.at = skipBlank(this.text, end + 1)
      if (end > from) return this.segment(from, end, this.delimiters)
    }
    return null
  }

  private head(): Segment | null {
    const delimiters = readDelimiters(this.text, this.at)
    if ('problem' in delimiters) {
      this.problem = { ...delimiters, at: this.at }
      this.at = this.text.length
      return null
    }
    const isa = this.segment(this.at, delimiters.end - 1, delimiters)
    this.delimiters = delimiters
    this.at = skipBlank(this.text, delimiters.end)
    return isa
  }

  private rest(separator: string): null {
    const end = this.at + this.text.slice(this.at).trimEnd().length
    this.cut = this.made(this.at, end, separator)
    this.at = this.text.length
    return null
  }

  /** Files that end their segments with a line feed may carry a carriage return before it. */
  private segment(from: number, end: number, { element, terminator }: Delimiters): Segment {
    const stray = terminator === '\n' && this.text[end - 1] === '\r'
    return this.made(from, stray ? end - 1 : end, element)
  }

  private made(from: number, to: number, separator: string): Segment {
    this.position += 1
    return new Segment(this.position, idOf(this.text, separator, from, to), separator, this.text, from, to)
  }
}

/** Where the next thing that is not padding stands. NUL and Ctrl-Z are what old transfer programs append. */
export function skipBlank(text: string, from: number): number {
  let at = from
  while (at < text.length && isPadding(text.charCodeAt(at))) at += 1
  return at
}

function isPadding(code: number): boolean {
  return (
    code === 32 || code === 10 || code === 13 || code === 9 || code === 0 || code === 26 || code === 0xfeff
  )
}

function startsInterchange(text: string, at: number): boolean {
  return text.charCodeAt(at) === 73 && text.startsWith('ISA', at) && !/[\p{L}\p{N}]/u.test(text[at + 3] ?? '')
}

/** Everything up to the first separator. The ids of the guide are shared, not cut out of the text once more. */
function idOf(text: string, separator: string, from: number, to: number): string {
  const code = separator.charCodeAt(0)
  let end = from
  while (end < to && end - from < 4 && text.charCodeAt(end) !== code) end += 1
  return known.get(keyOf(text, from, end)) ?? (text.slice(from, to).split(separator, 1)[0] as string).trim()
}

const known = codesOf(
  (
    'ISA GS ST BHT HL NM1 N3 N4 PER REF TRN AAA PRV DMG INS HI DTP MPI EB HSD MSG III LS LE SE GE IEA TA1 ' +
    'TA3 EQ AMT'
  ).split(' '),
)
