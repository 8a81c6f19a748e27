/**
 * Where something stands in an X12 file. `position` counts segments from 1; `text` is verbatim, without terminator, as
 * far as any segment of the guide reaches: of a longer one, the beginning.
 */
export type SegmentRef = { position: number; text: string }
export type UnreadSegment = SegmentRef & { why: string }

/** One segment of an X12 file: a place in its text, and the separator its elements are written with. */
export class Segment {
  constructor(
    readonly position: number,
    readonly id: string,
    readonly separator: string,
    readonly file: string,
    readonly from: number,
    readonly to: number,
  ) {}

  /** Verbatim, whatever its length; `refOf` bounds it. */
  get text(): string {
    return this.file.slice(this.from, this.to)
  }

  /** What is kept or sent of a segment is its place: never the file it stands in. */
  toJSON(): SegmentRef {
    return refOf(this)
  }

  /** Every element as sent; [0] is the id. `element` reads one without cutting all of them. */
  get elements(): string[] {
    return this.text.split(this.separator)
  }
}

export function refOf(segment: SegmentRef): SegmentRef {
  const { position, text } = segment
  return { position, text: text.length > LONGEST_SEGMENT ? `${text.slice(0, LONGEST_SEGMENT)}...` : text }
}

/** In characters. A segment full to the last element (NM1, PER) stays below it. */
export const LONGEST_SEGMENT = 1000

/** The element with its X12 number (`NM1` 9 is NM109), trimmed; empty when absent. */
export function element(segment: Segment, number: number): string {
  if (segment !== open) openAt(segment)
  if (number > last) return ''
  const from = starts[number] as number
  const to = (starts[number + 1] as number) - 1
  if (from >= to) return ''
  const { file } = segment
  const text = file.slice(from, to)
  return isPlain(file.charCodeAt(from)) && isPlain(file.charCodeAt(to - 1)) ? text : text.trim()
}

/** The first element, where it is nearly always the only one (MSG): nothing has to be found but its end. */
export function onlyElement(segment: Segment): string {
  const { file, id, separator, to } = segment
  const from = segment.from + id.length + 1
  if (from >= to || file[from - 1] !== separator) return element(segment, 1)
  const text = file.slice(from, to)
  const end = text.indexOf(separator)
  if (end >= 0) return text.slice(0, end).trim()
  return isPlain(file.charCodeAt(from)) && isPlain(file.charCodeAt(to - 1)) ? text : text.trim()
}

/** A name or number: the guide gives none of them more than 80 characters, and we keep no more than 100. */
export function word(segment: Segment, number: number): string {
  return element(segment, number).slice(0, 100)
}

/** How many elements follow the id. */
export function countElements(segment: Segment): number {
  if (segment !== open) openAt(segment)
  return last
}

/** Where an element begins and ends in the file, as sent; `from` equals `to` when it is empty or absent. */
export function placeOf(segment: Segment, number: number): { from: number; to: number } {
  if (segment !== open) openAt(segment)
  place.from = number > last ? 0 : (starts[number] as number)
  place.to = number > last ? 0 : (starts[number + 1] as number) - 1
  return place
}

/**
 * The keys (see `keyOf`) of the elements of an EB, which are nearly all codes, by the number of the element; `NO_CODE`
 * for those that are empty or absent. Good until another segment is looked into.
 */
export function keysOf(eb: Segment): Int32Array {
  if (eb !== open) openAt(eb)
  return keys
}

/**
 * A number for a code of one to three ASCII characters, different for each; `NO_CODE` for an empty text and `UNLIKE_CODE`
 * for any other.
 */
export function keyOf(text: string, from: number, to: number): number {
  let key = NO_CODE
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 127 || key > LONGEST_KEY) return UNLIKE_CODE
    key = (key << 7) | code
  }
  return key
}

export const NO_CODE = 1
const UNLIKE_CODE = -1
/** Of two characters: a third still fits. */
const LONGEST_KEY = (1 << 15) - 1

/** Lets go of the last segment, and of the file it is a part of. */
export function closeSegment(): void {
  open = null
}

/**
 * Cutting every segment into strings costs more than all the rest of reading it, so the elements of the segment at
 * hand are only found: `starts[n]` is where element n begins, `keys[n]` its key if it is a code. The same memory serves
 * every segment, and `place` every question, because reading never waits between asking and using.
 */
let open: Segment | null = null
let last = 0
const MOST_ELEMENTS = 40
const starts = new Int32Array(MOST_ELEMENTS + 2)
const keys = new Int32Array(MOST_ELEMENTS + 2)
const place = { from: 0, to: 0 }

/** The guide defines fewer than twenty elements for any segment; what follows the fortieth is part of it. */
function openAt(segment: Segment): void {
  open = segment
  last = segment.id === 'EB' ? findMany(segment) : findFew(segment)
  starts[last + 1] = segment.to + 1
}

/**
 * EB has a separator every few characters: looking at each of them once finds its elements and their keys. What is too
 * long or too strange for a code is seen at the end of the element.
 */
function findMany({ file, separator, from, to }: Segment): number {
  const begins = starts
  const codes = keys
  const end = separator.charCodeAt(0)
  let count = 0
  let key = NO_CODE
  let begin = from
  let all = 0
  for (let at = from; at < to; at += 1) {
    const code = file.charCodeAt(at)
    if (code !== end) {
      key = (key << 7) | code
      all |= code
      continue
    }
    if (count === MOST_ELEMENTS) break
    codes[count] = at - begin > 3 || all > 127 ? UNLIKE_CODE : key
    count += 1
    begin = at + 1
    begins[count] = begin
    key = NO_CODE
    all = 0
  }
  codes[count] = to - begin > 3 || all > 127 ? UNLIKE_CODE : key
  for (let absent = count + 1; absent <= LAST_OF_EB; absent += 1) codes[absent] = NO_CODE
  return count
}

const LAST_OF_EB = 14

/** Elsewhere they stand far apart. Only the segment's own text is searched: the next one may be megabytes away. */
function findFew({ text, separator, from }: Segment): number {
  let count = 0
  let at = text.indexOf(separator)
  while (at >= 0 && count < MOST_ELEMENTS) {
    count += 1
    starts[count] = from + at + 1
    at = text.indexOf(separator, at + 1)
  }
  return count
}

function isPlain(code: number): boolean {
  return code > 32 && code < 128
}
