import { type CodeTable, lookUp } from '@/lib/gateways/eligibility/code-table'
import { type Notes, quoted } from '@/lib/gateways/eligibility/notes'
import { element, keyAt, NO_CODE, type Segment } from '@/lib/gateways/eligibility/segment'

/** A code that means something to us; an unknown one is listed and `undefined`, like one that is not there. */
export function meaningOf<T>(segment: Segment, at: number, table: CodeTable<T>, notes: Notes): T | undefined {
  const known = lookUp(segment, at, table)
  if (known === undefined && keyAt(segment, at) !== NO_CODE && element(segment, at))
    unknown(segment, at, notes)
  return known
}

/** A code as sent: also one we do not know, which is listed. `null` when it is not there. */
export function codeAsSent(
  segment: Segment,
  at: number,
  table: CodeTable<string>,
  notes: Notes,
): string | null {
  const known = meaningOf(segment, at, table, notes)
  if (known !== undefined) return known
  return keyAt(segment, at) === NO_CODE ? null : element(segment, at) || null
}

function unknown(segment: Segment, at: number, notes: Notes): void {
  const name = `${segment.id}${String(at).padStart(2, '0')}`
  notes.leave(segment, `${name} ${quoted(element(segment, at))} is not a code we know.`)
}
