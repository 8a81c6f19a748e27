import type { Delimiters } from '@/lib/gateways/eligibility/delimiters'
import { element } from '@/lib/gateways/eligibility/elements'
import { atOnce, inTurns, type Steps } from '@/lib/gateways/eligibility/in-turns'
import type { Head, MemberPart, MemberTexts, Piece } from '@/lib/gateways/eligibility/member-texts'
import { pieceOf, sizeOf, textsOf } from '@/lib/gateways/eligibility/member-texts'
import { type ReadingProblem, tooMuchShared } from '@/lib/gateways/eligibility/reading-problem'
import { LARGEST_FILE } from '@/lib/gateways/eligibility/refuse-unreadable'
import { refOf, type Segment } from '@/lib/gateways/eligibility/segment'
import { type Interchange, tokenizing } from '@/lib/gateways/eligibility/tokenize'

/** `problem`: the parts together would be many times the file. */
export type Split = { ok: true; parts: MemberTexts } | { ok: false; problem: ReadingProblem }

/**
 * Each member's part of a 271 as a whole reply of its own, by the position of the HL segment with which the member
 * begins: the envelope, the payer, the program, and the policy holder, of whom only the description is taken, never
 * what the plan answered about them. For a text that `readEligibilityReply` has read.
 */
export function splitMembers(text: string): Split {
  return atOnce(splitting(text))
}

/** The same, leaving room for other work: for a text that may be large. */
export function splitMembersInTurns(text: string): Promise<Split> {
  return inTurns(splitting(text))
}

/**
 * What stands above a member is in the part of each below it, so a long description of one policy holder would grow
 * with every dependent. It is added up before any part is made. Terse files come to six times their size.
 */
const mostOf = (text: string) => Math.max(LARGEST_FILE, 10 * text.length)

function* splitting(text: string): Steps<Split> {
  const parts = new Map<number, MemberPart>()
  const most = mostOf(text)
  let size = 0
  const { interchanges } = yield* tokenizing(text)
  for (const interchange of interchanges) {
    const isa = headOf(interchange.segments[0] as Segment, 13)
    const { delimiters } = interchange
    for (const { gs, st, levels, before } of yield* transactionsIn(interchange)) {
      const opening = pieceOf(before, delimiters)
      for (const level of levels) {
        if (level.kind !== '22' && level.kind !== '23') continue
        const isTraced = level.segments.some(({ id }) => id === 'TRN')
        const above = aboveOf(level).map(({ hl, introduced }) => ({
          hl,
          ...introduced(isTraced, delimiters),
        }))
        const body = [opening, ...above, pieceOf(level.segments, delimiters)]
        const part = { delimiters, isa, gs, st, body }
        size += sizeOf(part)
        if (size > most) return tooMuch([{ hl: st.segment, ...opening }, ...above], most)
        parts.set(level.hl.position, part)
        if (parts.size % A_STEP === 0) yield
      }
    }
  }
  return { ok: true, parts: textsOf(parts) }
}

function tooMuch(shared: (Piece & { hl: Segment })[], most: number): Split {
  const longest = shared.reduce((one, other) => (other.text.length > one.text.length ? other : one))
  return { ok: false, problem: tooMuchShared(refOf(longest.hl), longest.text.length, most) }
}

/** Members; and segments, of which a member has a few dozen. */
const A_STEP = 32

/** One HL and what follows it until the next. `kind` is HL03: 20 payer, 21 provider, 22 subscriber, 23 dependent. */
type Level = {
  hl: Segment
  kind: string
  above: Level | null
  segments: Segment[]
  introduced: (isTraced: boolean, delimiters: Delimiters) => Piece
}
type Transaction = {
  gs: Head | null
  st: Head
  before: Segment[]
  levels: Level[]
  byNumber: Map<string, Level>
}

function headOf(segment: Segment, at: number): Head {
  return { segment, text: segment.text, number: element(segment, at) }
}

function* transactionsIn({ segments }: Interchange): Steps<Transaction[]> {
  const found: Transaction[] = []
  let gs: Head | null = null
  let open: Transaction | null = null
  for (const segment of segments) {
    if (segment.position % (32 * A_STEP) === 0) yield
    if (segment.id === 'GS') gs = headOf(segment, 6)
    if (['ISA', 'GS', 'SE', 'GE', 'IEA'].includes(segment.id)) open = null
    else if (segment.id === 'ST') {
      open = { gs, st: headOf(segment, 2), before: [], levels: [], byNumber: new Map() }
      if (element(segment, 1) === '271') found.push(open)
    } else if (segment.id === 'HL' && open) addLevel(open, segment)
    else (open?.levels.at(-1)?.segments ?? open?.before)?.push(segment)
  }
  return found
}

/** It stands below the level that HL02 names, and where that points nowhere, below the nearest that fits. */
function addLevel({ levels, byNumber }: Transaction, hl: Segment): void {
  const kind = element(hl, 3)
  const fits = parents[kind] ?? []
  let above: Level | null = byNumber.get(element(hl, 2)) ?? null
  if (!above || !fits.includes(above.kind)) above = levels.at(-1) ?? null
  while (above && !fits.includes(above.kind)) above = above.above
  const segments = [hl]
  const level = { hl, kind, above, segments, introduced: introducing(segments) }
  levels.push(level)
  byNumber.set(element(hl, 1), level)
}

const parents: Record<string, string[]> = { '23': ['22'], '22': ['21', '20'], '21': ['20'] }

/** From the payer down to the one right above. */
function aboveOf({ above }: Level): Level[] {
  return above ? [...aboveOf(above), above] : []
}

/**
 * Who somebody above is, without a benefit (EB) and all that hangs on it, and without the number of the question about
 * them (TRN) where there was one about the member. Cut once for all who stand below.
 */
function introducing(segments: readonly Segment[]): Level['introduced'] {
  const cut = new Map<boolean, Piece>()
  return (isTraced, delimiters) => {
    const there = cut.get(isTraced)
    if (there) return there
    const benefit = segments.findIndex(({ id }) => id === 'EB')
    const described = benefit < 0 ? segments : segments.slice(0, benefit)
    const kept = isTraced ? described.filter(({ id }) => id !== 'TRN') : described
    const piece = pieceOf(kept, delimiters)
    cut.set(isTraced, piece)
    return piece
  }
}
