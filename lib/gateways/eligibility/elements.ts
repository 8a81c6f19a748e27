import { characters, keys, last, offset, starts, takeUp } from '@/lib/gateways/eligibility/find-elements'
import type { Segment } from '@/lib/gateways/eligibility/segment'

/** The element with its X12 number (`NM1` 9 is NM109), trimmed; empty when absent. */
export function element(segment: Segment, number: number): string {
  takeUp(segment)
  if (number > last) return ''
  const from = starts[number] as number
  const to = (starts[number + 1] as number) - 1
  if (from >= to) return ''
  const text = segment.source.file.slice(offset + from, offset + to)
  return isPlain(characters[from]) && isPlain(characters[to - 1]) ? text : text.trim()
}

/** A name or number: the guide gives none of them more than 80 characters, and we keep no more than 100. */
export function word(segment: Segment, number: number): string {
  const text = element(segment, number)
  return text.length > 100 ? text.slice(0, 100) : text
}

/** How many elements follow the id. */
export function countElements(segment: Segment): number {
  takeUp(segment)
  return last
}

/**
 * The keys (see `keyOf`) of the codes that a segment holds, by the number of the element; [0] is that of the id. Good
 * until another segment is looked into.
 */
export function keysOf(segment: Segment): Int32Array {
  takeUp(segment)
  return keys
}

/** Whether an element is written exactly like this text. */
export function reads(segment: Segment, number: number, text: string): boolean {
  takeUp(segment)
  if (number > last) return text === ''
  const from = starts[number] as number
  const length = (starts[number + 1] as number) - 1 - from
  return length === text.length && segment.source.file.startsWith(text, offset + from)
}

/**
 * An element that is nothing but digits, with at most `places` of them after a point, as an integer of its `places`-th
 * decimal: added up where it stands. `null` for any other, and for one of more than twelve characters.
 */
export function plainDecimal(segment: Segment, number: number, places: number): number | null {
  takeUp(segment)
  if (number > last) return null
  const to = (starts[number + 1] as number) - 1
  let [at, value, digits, after] = [starts[number] as number, 0, 0, -1]
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

const POINT = 46
const ZERO = 48
const NINE = 57

/** Neither a blank nor a character that might be one. */
function isPlain(character: number | undefined): boolean {
  return character !== undefined && character > 32 && character < 128
}
