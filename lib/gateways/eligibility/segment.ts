/** One segment of an X12 file. `position` counts from 1 in the whole file; `text` is verbatim, without terminator. */
export type Segment = SegmentRef & { id: string; elements: string[] }
export type SegmentRef = { position: number; text: string }
export type UnreadSegment = SegmentRef & { why: string }

export function refOf({ position, text }: SegmentRef): SegmentRef {
  return { position, text }
}

/** The element with its X12 number (`NM1` 9 is NM109), trimmed; empty when absent. */
export function element(segment: Segment, number: number): string {
  return segment.elements[number]?.trim() ?? ''
}
