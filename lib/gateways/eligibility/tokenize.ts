import { type DelimiterProblem, type Delimiters, readDelimiters } from '@/lib/gateways/eligibility/delimiters'
import type { Segment } from '@/lib/gateways/eligibility/segment'

/** One ISA ... IEA. `cut` is text after the last terminator, when the file ends inside a segment. */
export type Interchange = { delimiters: Delimiters; segments: Segment[]; cut: Segment | null }
export type Tokens = { interchanges: Interchange[]; problem: (DelimiterProblem & { at: number }) | null }

/**
 * Splits an X12 text into segments in one pass. Each ISA states its own delimiters, so a file may hold several
 * interchanges that disagree. A byte order mark and white space before a segment (line ends after terminators,
 * indents) are not part of it. Expects text that begins, after those, with `ISA`; never throws.
 */
export function tokenize(text: string): Tokens {
  const interchanges: Interchange[] = []
  let current: Interchange | null = null
  let position = 0
  let at = skipBlank(text, 0)
  while (at < text.length) {
    if (current === null || startsInterchange(text, at)) {
      const delimiters = readDelimiters(text, at)
      if ('problem' in delimiters) return { interchanges, problem: { ...delimiters, at } }
      position += 1
      const isa = segmentOf(text.slice(at, delimiters.end - 1), position, delimiters)
      current = { delimiters, segments: [isa], cut: null }
      interchanges.push(current)
      at = skipBlank(text, delimiters.end)
      continue
    }
    const end = text.indexOf(current.delimiters.terminator, at)
    const raw = text.slice(at, end < 0 ? text.length : end)
    if (raw !== '') position += 1
    if (end < 0) {
      current.cut = segmentOf(raw.trimEnd(), position, current.delimiters)
      break
    }
    if (raw !== '') current.segments.push(segmentOf(raw, position, current.delimiters))
    at = skipBlank(text, end + 1)
  }
  return { interchanges, problem: null }
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
  return text.startsWith('ISA', at) && !/[\p{L}\p{N}]/u.test(text[at + 3] ?? '')
}

/** Files that end their segments with a line feed may carry a carriage return before it. */
function segmentOf(raw: string, position: number, { element, terminator }: Delimiters): Segment {
  const text = terminator === '\n' && raw.endsWith('\r') ? raw.slice(0, -1) : raw
  const elements = text.split(element)
  return { position, text, id: (elements[0] ?? '').trim(), elements }
}
