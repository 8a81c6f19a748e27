import { isLikeCode, keyOf, NO_CODE, nextKey, UNLIKE_CODE } from '@/lib/gateways/eligibility/code-keys'
import { LONGEST_SEGMENT, type Segment, type Source } from '@/lib/gateways/eligibility/segment'

/**
 * The segment at hand. In `characters`, which begin in the file at `offset`, element n begins at `starts[n]` and ends
 * one before `starts[n + 1]`; `keys[n]` is its key if it is a code; `last` is the number of the last one. The same
 * memory serves every segment, because reading never waits between asking and using.
 */
export let last = 0
export let offset = 0
/** The guide defines fewer than twenty elements for any segment; what follows the fortieth is part of it. */
const MOST_ELEMENTS = 40
export const starts = new Int32Array(MOST_ELEMENTS + 2)
export const keys = new Int32Array(MOST_ELEMENTS + 2)

/** A piece of the file in numbers: to look at a character of a text takes far longer. */
const ROOM = 16 * LONGEST_SEGMENT
const bytes = Buffer.alloc(2 * ROOM)
export const characters = new Uint16Array(bytes.buffer, bytes.byteOffset, ROOM)

let source: Source | null = null
let until = 0
let begun = -1

/** Makes a segment the one at hand, if it is not, or not any more. */
export function takeUp(segment: Segment): void {
  if (segment.from !== begun || segment.source !== source)
    findElements(segment.source, segment.from, segment.to)
}

/**
 * Finds the elements of the segment that begins at `from`, and answers where it ends: at the first terminator, or at
 * `to`. One look at each character is all that reading it takes.
 */
export function findElements(of: Source, from: number, to: number): number {
  if (of !== source || from < offset || (until - from < LONGEST_SEGMENT && until < to)) lookAt(of, from)
  begun = from
  const words = endOfWords(of, from, to)
  if (words > 0) return words
  const seen = Math.min(to, until)
  const { separator, terminator } = of
  const end = scan(from - offset, seen - offset, separator.charCodeAt(0), terminator.charCodeAt(0)) + offset
  return end < seen || seen === to ? end : endBeyond(of, from, to)
}

/** A message (MSG) is one long element, nearly always: the engine finds the end of that faster than we do. */
function endOfWords({ file, separator, terminator }: Source, from: number, to: number): number {
  const at = from - offset
  if (characters[at] !== 77 || characters[at + 1] !== 83 || characters[at + 2] !== 71) return 0
  if (characters[at + 3] !== separator.charCodeAt(0)) return 0
  const begin = from + 4
  const end = file.indexOf(terminator, begin)
  const next = file.indexOf(separator, begin)
  if (end < 0 || end > to || (next >= 0 && next < end)) return 0
  keys[0] = MSG
  keys[1] = UNLIKE_CODE
  starts[1] = begin - offset
  starts[2] = end - offset + 1
  last = 1
  return end
}

const MSG = keyOf('MSG')

/** The character at a place of the file, in numbers; `NaN` after its end. */
export function characterAt(of: Source, at: number): number {
  const isSeen = of === source && at >= offset && at < until
  return isSeen ? (characters[at - offset] as number) : of.file.charCodeAt(at)
}

/** Lets go of the segment at hand, and of the file it is a part of. */
export function letGo(): void {
  source = null
  begun = -1
}

function lookAt(of: Source, from: number): void {
  const piece = of.file.slice(from, from + ROOM)
  bytes.write(piece, 0, 'utf16le')
  source = of
  offset = from
  until = from + piece.length
}

function scan(from: number, to: number, separator: number, terminator: number): number {
  const [piece, begins, codes] = [characters, starts, keys]
  let at = from
  let begin = from
  let count = 0
  let key = NO_CODE
  let all = 0
  for (; at < to; at += 1) {
    const character = piece[at] as number
    if (character === separator && count < MOST_ELEMENTS) {
      codes[count] = isLikeCode(at - begin, all) ? key : UNLIKE_CODE
      count += 1
      begin = at + 1
      begins[count] = begin
      key = NO_CODE
      all = 0
    } else if (character === terminator) break
    else {
      key = nextKey(key, character)
      all |= character
    }
  }
  codes[count] = isLikeCode(at - begin, all) ? key : UNLIKE_CODE
  begins[count + 1] = at + 1
  for (let absent = count + 1; absent <= LAST_CODE; absent += 1) codes[absent] = NO_CODE
  last = count
  return at
}

/** No element after the fourteenth (of an EB) is asked for as a code. */
const LAST_CODE = 14

/** It goes on after the piece we look at. If it alone fills that piece, the rest is part of its last element. */
function endBeyond(of: Source, from: number, to: number): number {
  if (from > offset) {
    lookAt(of, from)
    return findElements(of, from, to)
  }
  const next = of.file.indexOf(of.terminator, until)
  const end = next < 0 || next > to ? to : next
  keys[last] = UNLIKE_CODE
  starts[last + 1] = end - offset + 1
  return end
}
