import type { FactRow } from '@/lib/data/benefit-facts'
import type { ReplyText } from '@/lib/data/benefit-sources'
import { refOf } from '@/lib/gateways/eligibility/segment'
import { tokenize } from '@/lib/gateways/eligibility/tokenize'

/** `fact`: at least one fact came from it. `unread`: not understood or not used. The rest holds the file together. */
export type ReplyLine = { position: number; text: string; kind: 'fact' | 'unread' | 'read' }

/** A reply segment by segment with what became of each; `hidden` are those beyond `most`. */
export function linesOfReply(
  kept: ReplyText,
  factsOfReply: readonly FactRow[],
  most: number,
): { lines: ReplyLine[]; hidden: number } {
  const used = new Set(factsOfReply.map(({ segmentPosition }) => segmentPosition))
  const left = new Set(kept.reading.unread.map(({ position }) => position))
  const segments = tokenize(kept.text).interchanges.flatMap((interchange) => interchange.segments)
  const lines = segments.slice(0, most).map((segment): ReplyLine => {
    const { position, text } = refOf(segment)
    const kind = used.has(position) ? 'fact' : left.has(position) ? 'unread' : 'read'
    return { position, text, kind }
  })
  return { lines, hidden: Math.max(0, segments.length - most) }
}
