/**
 * Where something stands in an X12 file. `position` counts segments from 1; `text` is verbatim, without terminator, as
 * far as any segment of the guide reaches: of a longer one, the beginning.
 */
export type SegmentRef = { position: number; text: string }
export type UnreadSegment = SegmentRef & { why: string }

/** The text of a file, and the characters with which elements and segments end in one of its interchanges, as numbers. */
export type Source = { file: string; separator: number; terminator: number }

/**
 * One segment of an X12 file: a place in its text. Its fields are declared here and written once, in the constructor: a
 * field that is defined is written twice, and a file has a hundred thousand segments.
 */
export class Segment {
  declare readonly position: number
  declare readonly id: string
  declare readonly source: Source
  declare readonly from: number
  declare readonly to: number

  constructor(position: number, id: string, source: Source, from: number, to: number) {
    this.position = position
    this.id = id
    this.source = source
    this.from = from
    this.to = to
  }

  /** Verbatim, whatever its length; `refOf` bounds it. */
  get text(): string {
    return this.source.file.slice(this.from, this.to)
  }

  /** What is kept or sent of a segment is its place: never the file it stands in. */
  toJSON(): SegmentRef {
    return refOf(this)
  }

  /** Every element as sent; [0] is the id. `element` reads one without cutting all of them. */
  get elements(): string[] {
    return this.text.split(String.fromCharCode(this.source.separator))
  }
}

export function refOf(segment: SegmentRef): SegmentRef {
  const { position, text } = segment
  return { position, text: text.length > LONGEST_SEGMENT ? `${text.slice(0, LONGEST_SEGMENT)}...` : text }
}

/** In characters. A segment full to the last element (NM1, PER) stays below it. */
export const LONGEST_SEGMENT = 1000
