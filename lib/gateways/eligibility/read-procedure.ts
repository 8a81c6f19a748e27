import type { Dialect } from '@/lib/gateways/eligibility/dialect'
import { element } from '@/lib/gateways/eligibility/elements'
import { none } from '@/lib/gateways/eligibility/lists'
import { type Notes, quoted } from '@/lib/gateways/eligibility/notes'
import type { Procedure } from '@/lib/gateways/eligibility/reply'
import type { Segment } from '@/lib/gateways/eligibility/segment'

/** EB13: qualifier, code, up to four modifiers, a description, and the last code when it is a range. */
export function procedureOf(eb: Segment, { component }: Dialect): Procedure | null {
  const text = element(eb, 13)
  if (!text) return null
  const [qualifier = '', code = '', ...rest] = text.split(component).map((part) => part.trim())
  const modifiers = rest.slice(0, 4).filter(Boolean)
  return { qualifier, code, modifiers, words: rest[4] || null, until: rest[5] || null }
}

/** EB14: up to four places in the member's list of diagnoses (HI), counted from 1. */
export function diagnosisPointersOf(eb: Segment, { component }: Dialect, notes: Notes): readonly number[] {
  const text = element(eb, 14)
  if (!text) return none
  const pointers = text.split(component).filter(Boolean).map(Number)
  if (pointers.every((pointer) => Number.isInteger(pointer) && pointer >= 1 && pointer <= 8)) return pointers
  notes.leave(eb, `EB14 ${quoted(text)} does not point to diagnoses.`)
  return none
}
