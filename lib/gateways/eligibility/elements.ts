import { keyOf, NO_CODE, UNLIKE_CODE } from '@/lib/gateways/eligibility/code-keys'
import { isPadding } from '@/lib/gateways/eligibility/padding'
import { LONGEST_SEGMENT, type Segment, type Source } from '@/lib/gateways/eligibility/segment'

/**
 * The segment at hand. In `characters`, which begin in the file at `offset`, element n stands between `ends[n]` and
 * `ends[n + 1]`; `last` is the number of the last one. The same memory serves every segment, because reading never
 * waits between asking and using. No other file sees it: the engine looks up anew, at every use, what a file exports.
 */
let last = 0
let offset = 0
/** The guide defines fewer than twenty elements for any segment; what follows the fortieth is part of it. */
const MOST_ELEMENTS = 40
const ends = new Int32Array(MOST_ELEMENTS + 2)

/** The guide gives no name and no number more than 80 characters. */
const LONGEST_WORD = 100
/** A piece of the file in numbers: to look at a character of a text takes far longer. A word that begins in it is whole. */
const ROOM = 16 * LONGEST_SEGMENT
const bytes = Buffer.alloc(2 * (ROOM + LONGEST_WORD))
const characters = new Uint16Array(bytes.buffer, bytes.byteOffset, ROOM + LONGEST_WORD)

let source: Source | null = null
let until = 0
let begun = -1

/** Makes a segment the one at hand, if it is not, or not any more. */
function takeUp(segment: Segment): void {
  if (segment.from !== begun || segment.source !== source)
    findElements(segment.source, segment.from, segment.to)
}

/**
 * Finds the elements of the segment that begins at `from`, and answers where it ends: at the first terminator, or `to`.
 */
export function findElements(of: Source, from: number, to: number): number {
  if (of !== source || from < offset || (until - from < LONGEST_SEGMENT && until < to)) lookAt(of, from)
  begun = from
  const seen = Math.min(to, until)
  const end = offset + scan(from - offset, seen - offset, of)
  return end < seen || seen === to ? end : endBeyond(of, from, to)
}

/** Where the next segment begins: at `from`, or after what only separates segments. */
export function skipPadding(of: Source, from: number): number {
  const { length } = of.file
  let at = from
  if (of === source && at >= offset) {
    while (at < until && isPadding(characters[at - offset] as number)) at += 1
    if (at < until) return at
  }
  while (at < length && isPadding(of.file.charCodeAt(at))) at += 1
  return at
}

/** Lets go of the segment at hand, and of the file it is a part of. */
export function letGo(): void {
  source = null
  begun = -1
}

function lookAt(of: Source, from: number): void {
  const piece = of.file.slice(from, from + ROOM + LONGEST_WORD)
  bytes.write(piece, 0, 'utf16le')
  source = of
  offset = from
  until = from + Math.min(piece.length, ROOM)
}

function scan(from: number, to: number, { separator, terminator }: Source): number {
  let at = from
  let count = 0
  ends[0] = from - 1
  for (; at < to; at += 1) {
    const character = characters[at] as number
    if (character === terminator) break
    if (character === separator && count < MOST_ELEMENTS) {
      count += 1
      ends[count] = at
    }
  }
  ends[count + 1] = at
  last = count
  return at
}

/** It goes on after the piece we look at. If it alone fills that piece, the rest is part of its last element. */
function endBeyond(of: Source, from: number, to: number): number {
  if (from > offset) {
    lookAt(of, from)
    return findElements(of, from, to)
  }
  const next = of.file.indexOf(String.fromCharCode(of.terminator), until)
  const end = next < 0 || next > to ? to : next
  ends[last + 1] = end - offset
  return end
}

/** The key of the id of the segment whose elements were found last. */
export function keyOfFound(): number {
  return keyAt(0)
}

/**
 * The keys (see `keyOf`) of the codes that a segment holds, by the number of the element, from 1. Good
 * until another segment is looked into.
 */
export function keysOf(segment: Segment): Int32Array {
  takeUp(segment)
  const seen = Math.min(last, LAST_CODE)
  for (let number = 1; number <= seen; number += 1) keys[number] = keyAt(number)
  for (let number = seen + 1; number <= LAST_CODE; number += 1) keys[number] = NO_CODE
  return keys
}

/** No element after the fourteenth (of an EB) is asked for as a code. */
const LAST_CODE = 14
const keys = new Int32Array(LAST_CODE + 1)

/** Cut out of three characters at once, whatever the third is: most elements are shorter. */
function keyAt(number: number): number {
  const from = (ends[number] as number) + 1
  const to = ends[number + 1] as number
  if (to - from > 3) return UNLIKE_CODE
  if (from === to) return NO_CODE
  const first = characters[from] as number
  const second = characters[from + 1] as number
  const third = characters[from + 2] as number
  if ((first | second | third) > 127) return keyOf(cut(from, to))
  return ((NO_CODE << 21) | (first << 14) | (second << 7) | third) >> (7 * (3 - to + from))
}

function cut(from: number, to: number): string {
  return (source as Source).file.slice(offset + from, offset + to)
}

/** The element with its X12 number (`NM1` 9 is NM109), trimmed; empty when absent. */
export function element(segment: Segment, number: number): string {
  takeUp(segment)
  if (number > last) return ''
  const from = (ends[number] as number) + 1
  const to = ends[number + 1] as number
  if (from >= to) return ''
  const text = cut(from, to)
  return isPlain(characters[from]) && isPlain(characters[to - 1]) ? text : text.trim()
}

/** A name or number: no more of it than any may have. */
export function word(segment: Segment, number: number): string {
  const text = element(segment, number)
  return text.length > LONGEST_WORD ? text.slice(0, LONGEST_WORD) : text
}

/** How many elements follow the id. */
export function countElements(segment: Segment): number {
  takeUp(segment)
  return last
}

/** Whether an element is written exactly like this text. */
export function reads(segment: Segment, number: number, text: string): boolean {
  takeUp(segment)
  if (number > last) return text === ''
  const from = (ends[number] as number) + 1
  const length = (ends[number + 1] as number) - from
  return length === text.length && segment.source.file.startsWith(text, offset + from)
}

/**
 * An element that is nothing but digits, with at most `places` of them after a point, as an integer of its `places`-th
 * decimal: added up where it stands. `null` for any other, and for one of more than twelve characters.
 */
export function plainDecimal(segment: Segment, number: number, places: number): number | null {
  takeUp(segment)
  if (number > last) return null
  const to = ends[number + 1] as number
  let [at, value, digits, after] = [(ends[number] as number) + 1, 0, 0, -1]
  if (to - at > 12) return null
  for (; at < to; at += 1) {
    const character = characters[at] as number
    if (character === POINT && after < 0) after = 0
    else if (character < ZERO || character > NINE || after === places) return null
    else {
      value = value * 10 + (character - ZERO)
      digits += 1
      if (after >= 0) after += 1
    }
  }
  if (digits === 0) return null
  for (let missing = places - Math.max(after, 0); missing > 0; missing -= 1) value *= 10
  return value
}

const [POINT, ZERO, NINE] = [46, 48, 57]

/** Neither a blank nor a character that might be one. */
function isPlain(character = 0): boolean {
  return character > 32 && character < 128
}
