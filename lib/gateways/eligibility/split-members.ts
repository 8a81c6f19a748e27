import type { Delimiters } from '@/lib/gateways/eligibility/delimiters'
import { element } from '@/lib/gateways/eligibility/elements'
import { atOnce, inTurns, type Steps } from '@/lib/gateways/eligibility/in-turns'
import type { Segment } from '@/lib/gateways/eligibility/segment'
import { type Interchange, tokenizing } from '@/lib/gateways/eligibility/tokenize'

/**
 * Each member's part of a 271 as a whole reply of its own, by the position of the HL segment with which the member
 * begins: the envelope, the payer, the program, and the policy holder, of whom only the description is taken, never
 * what the plan answered about them. For a text that `readEligibilityReply` has read.
 */
export function memberParts(text: string): Map<number, string> {
  return atOnce(splitting(text))
}

/** The same, leaving room for other work: for a text that may be large. */
export function memberPartsInTurns(text: string): Promise<Map<number, string>> {
  return inTurns(splitting(text))
}

function* splitting(text: string): Steps<Map<number, string>> {
  const parts = new Map<number, string>()
  const { interchanges } = yield* tokenizing(text)
  for (const interchange of interchanges) {
    const isa = headOf(interchange.segments[0] as Segment, 13)
    for (const { gs, st, levels, before } of yield* transactionsIn(interchange)) {
      for (const level of levels) {
        if (level.kind !== '22' && level.kind !== '23') continue
        const above = aboveOf(level).flatMap((one) => introduced(one, level))
        const body = [...before, ...above, ...level.segments]
        parts.set(level.hl.position, enclosed(interchange.delimiters, { isa, gs, st, body }))
        if (parts.size % A_STEP === 0) yield
      }
    }
  }
  return parts
}

/** Members; and segments, of which a member has a few dozen. */
const A_STEP = 32

/** One HL and what follows it until the next. `kind` is HL03: 20 payer, 21 provider, 22 subscriber, 23 dependent. */
type Level = { hl: Segment; kind: string; above: Level | null; segments: Segment[] }
type Transaction = {
  gs: Head | null
  st: Head
  before: Segment[]
  levels: Level[]
  byNumber: Map<string, Level>
}

/**
 * What opens an envelope, with the number that its end repeats. It is cut out where it stands: to go back to it for each of
 * the members within would take longer than all else.
 */
type Head = { text: string; number: string }

function headOf(segment: Segment, at: number): Head {
  return { text: segment.text, number: element(segment, at) }
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
  const level = { hl, kind, above, segments: [hl] }
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
 * them (TRN) where there was one about the member.
 */
function introduced({ segments }: Level, member: Level): Segment[] {
  const benefit = segments.findIndex(({ id }) => id === 'EB')
  const described = benefit < 0 ? segments : segments.slice(0, benefit)
  return isTraced(member) ? described.filter(({ id }) => id !== 'TRN') : described
}

function isTraced({ segments }: Level): boolean {
  return segments.some(({ id }) => id === 'TRN')
}

type Part = { isa: Head; gs: Head | null; st: Head; body: Segment[] }

function enclosed({ element: separator, terminator }: Delimiters, { isa, gs, st, body }: Part): string {
  const line = (...elements: (string | number)[]) => elements.join(separator)
  const all = [
    isa.text,
    ...(gs ? [gs.text] : []),
    st.text,
    ...body.map(({ text }) => text),
    line('SE', body.length + 2, st.number),
    ...(gs ? [line('GE', 1, gs.number)] : []),
    line('IEA', gs ? 1 : 0, isa.number),
  ]
  const end = /\s/.test(terminator) ? terminator : `${terminator}\n`
  return all.map((segment) => `${segment}${end}`).join('')
}
