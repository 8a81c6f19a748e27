import type { Notes } from '@/lib/gateways/eligibility/notes'
import { element, type Segment } from '@/lib/gateways/eligibility/segment'
import type { Interchange } from '@/lib/gateways/eligibility/tokenize'

/** One ST ... SE with the group it came in. `segments` are those between ST and SE. */
export type Transaction = { gs: Segment | null; st: Segment; segments: Segment[] }

/**
 * Takes one whole interchange apart into its transactions. Wrong counts, control numbers and group kinds are common
 * and harmless: they become warnings. Segments that belong to no transaction are listed as unread.
 */
export function openEnvelope({ segments }: Interchange, notes: Notes): Transaction[] {
  const transactions: Transaction[] = []
  const groups: Segment[] = []
  const isa = segments[0] as Segment
  let gs: Segment | null = null
  let open: Transaction | null = null
  let inGroup = 0
  let ended = false
  for (const segment of segments.slice(1)) {
    if (ended) notes.leave(segment, 'It stands after the end of the envelope.')
    else if (segment.id === 'GS' || segment.id === 'ST' || segment.id === 'GE' || segment.id === 'IEA') {
      if (open) notes.warn('missing-segment', `Transaction ${element(open.st, 2)} has no end (SE).`, open.st)
      open = null
      if (segment.id === 'GS') {
        gs = segment
        groups.push(segment)
        inGroup = 0
      } else if (segment.id === 'ST') {
        open = { gs, st: segment, segments: [] }
        transactions.push(open)
        inGroup += 1
      } else if (segment.id === 'GE') checkGroupEnd(segment, gs, inGroup, notes)
      else {
        checkInterchangeEnd(segment, isa, groups.length, notes)
        ended = true
      }
    } else if (open && segment.id === 'SE') {
      checkTransactionEnd(segment, open, notes)
      open = null
    } else if (open) open.segments.push(segment)
    else notes.leave(segment, 'It stands outside any transaction.')
  }
  for (const group of groups) checkGroupKind(group, notes)
  if (element(isa, 15) === 'T')
    notes.warn('test-file', 'The sender marked this file as a test (ISA15 is T), not as a real answer.', isa)
  return transactions
}

function checkTransactionEnd(se: Segment, { st, segments }: Transaction, notes: Notes): void {
  count(se, 'segments', segments.length + 2, notes)
  control(se, element(st, 2), notes)
}

function checkGroupEnd(ge: Segment, gs: Segment | null, transactions: number, notes: Notes): void {
  count(ge, 'transactions', transactions, notes)
  if (gs) control(ge, element(gs, 6), notes)
}

function checkInterchangeEnd(iea: Segment, isa: Segment, groups: number, notes: Notes): void {
  count(iea, 'groups', groups, notes)
  control(iea, element(isa, 13), notes)
}

function count(end: Segment, what: string, found: number, notes: Notes): void {
  const said = element(end, 1)
  if (Number(said) !== found || said === '')
    notes.warn('segment-count', `${end.id} says ${said || 'nothing'} where we count ${found} ${what}.`, end)
}

function control(end: Segment, opened: string, notes: Notes): void {
  const closed = element(end, 2)
  if (closed !== opened && closed.replace(/^0+/, '') !== opened.replace(/^0+/, ''))
    notes.warn(
      'control-number',
      `${end.id} closes number ${closed || '(none)'} but ${opened || '(none)'} was open.`,
      end,
    )
}

function checkGroupKind(gs: Segment, notes: Notes): void {
  const kind = element(gs, 1)
  if (kind !== 'HB')
    notes.warn(
      'group-kind',
      `GS01 is ${kind || 'empty'} where a reply has HB. The transactions inside decide.`,
      gs,
    )
}
