import { keyOf } from '@/lib/gateways/eligibility/code-keys'
import type { CodeTable } from '@/lib/gateways/eligibility/code-table'
import { element } from '@/lib/gateways/eligibility/elements'
import { type Notes, quoted } from '@/lib/gateways/eligibility/notes'
import type { Segment } from '@/lib/gateways/eligibility/segment'

/** What an element of an EB means to us; an unknown code is listed and means what an empty element does. */
export function meaningOf<T>(
  eb: Segment,
  keys: Int32Array,
  at: number,
  table: CodeTable<T>,
  empty: T,
  notes: Notes,
): T {
  const known = table.get(keys[at] as number)
  return known === undefined ? (spelled(eb, at, table, notes) ?? empty) : known
}

/** A code of an EB as sent: also one we do not know, which is listed. `null` when it is not there. */
export function codeAsSent(
  eb: Segment,
  keys: Int32Array,
  at: number,
  table: CodeTable<string | null>,
  notes: Notes,
): string | null {
  const known = table.get(keys[at] as number)
  return known === undefined ? (spelled(eb, at, table, notes) ?? element(eb, at)) : known
}

/** A code with blanks around it, or none of ours. */
function spelled<T>(eb: Segment, at: number, table: CodeTable<T>, notes: Notes): T | undefined {
  const code = element(eb, at)
  const known = table.get(keyOf(code))
  if (known === undefined)
    notes.leave(eb, `${eb.id}${String(at).padStart(2, '0')} ${quoted(code)} is not a code we know.`)
  return known
}
