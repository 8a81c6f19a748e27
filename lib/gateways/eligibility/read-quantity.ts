import { element } from '@/lib/gateways/eligibility/elements'
import { type Notes, quoted } from '@/lib/gateways/eligibility/notes'
import type { Quantity } from '@/lib/gateways/eligibility/reply'
import type { Segment } from '@/lib/gateways/eligibility/segment'

/** A unit in element `at` and a decimal in the one after it (EB09/EB10, HSD01/HSD02). */
export function quantityOf(segment: Segment, at: number, notes: Notes): Quantity | null {
  const value = element(segment, at + 1)
  const qualifier = element(segment, at)
  if (!value) {
    if (qualifier) notes.leave(segment, `It names a unit ${quoted(qualifier)} without a number.`)
    return null
  }
  if (/^\d{1,15}(\.\d{1,6})?$/.test(value)) return { qualifier, value }
  notes.leave(segment, `${quoted(value)} is not a quantity we can read.`)
  return null
}
