import type { Delimiters } from '@/lib/gateways/eligibility/delimiters'
import type { Segment } from '@/lib/gateways/eligibility/segment'

/** Segments as they stand in a file, each with its end. */
export type Piece = { text: string; count: number }

/**
 * What opens an envelope, with the number that its end repeats. It is cut out where it stands: to go back to it for each of
 * the members within would take longer than all else.
 */
export type Head = { segment: Segment; text: string; number: string }

/** Of what one member's part of a file is made; all but the last piece of `body` is shared with others. */
export type MemberPart = { delimiters: Delimiters; isa: Head; gs: Head | null; st: Head; body: Piece[] }

/** The parts of a file, by the position where their member begins. Each is made when it is asked for, and not kept. */
export type MemberTexts = { size: number; get: (position: number) => string | undefined }

export function textsOf(parts: ReadonlyMap<number, MemberPart>): MemberTexts {
  return {
    size: parts.size,
    get: (position) => {
      const part = parts.get(position)
      return part && enclosed(part)
    },
  }
}

export function pieceOf(segments: readonly Segment[], delimiters: Delimiters): Piece {
  const end = endOf(delimiters)
  return { text: segments.map(({ text }) => `${text}${end}`).join(''), count: segments.length }
}

/** How long it becomes, in characters; its end is a few. */
export function sizeOf({ isa, gs, st, body }: MemberPart): number {
  const heads = isa.text.length + (gs?.text.length ?? 0) + st.text.length
  return body.reduce((sum, { text }) => sum + text.length, heads)
}

function enclosed({ delimiters, isa, gs, st, body }: MemberPart): string {
  const end = endOf(delimiters)
  const line = (...elements: (string | number)[]) => `${elements.join(delimiters.element)}${end}`
  const count = body.reduce((sum, piece) => sum + piece.count, 2)
  return [
    line(isa.text),
    ...(gs ? [line(gs.text)] : []),
    line(st.text),
    ...body.map(({ text }) => text),
    line('SE', count, st.number),
    ...(gs ? [line('GE', 1, gs.number)] : []),
    line('IEA', gs ? 1 : 0, isa.number),
  ].join('')
}

const endOf = ({ terminator }: Delimiters) => (/\s/.test(terminator) ? terminator : `${terminator}\n`)
