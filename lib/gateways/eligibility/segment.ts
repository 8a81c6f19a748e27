/**
 * Where something stands in an X12 file. `position` counts segments from 1; `text` is verbatim, without terminator, as
 * far as any segment of the guide reaches: of a longer one, the beginning.
 */
export type SegmentRef = { position: number; text: string }
export type UnreadSegment = SegmentRef & { why: string }

/** The text of a file, and how elements and segments end in one of its interchanges. */
export type Source = { file: string; separator: string; terminator: string }

/** One segment of an X12 file: a place in its text. */
export class Segment {
  constructor(
    readonly position: number,
    readonly id: string,
    readonly source: Source,
    readonly from: number,
    readonly to: number,
  ) {}

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
    return this.text.split(this.source.separator)
  }
}

export function refOf(segment: SegmentRef): SegmentRef {
  const { position, text } = segment
  return { position, text: text.length > LONGEST_SEGMENT ? `${text.slice(0, LONGEST_SEGMENT)}...` : text }
}

/** In characters. A segment full to the last element (NM1, PER) stays below it. */
export const LONGEST_SEGMENT = 1000
