import { scaledInteger } from '@/lib/domain/benefits/money'
import { element, plainDecimal } from '@/lib/gateways/eligibility/elements'
import type { Segment } from '@/lib/gateways/eligibility/segment'

/**
 * A decimal element as an exact integer of its `places`-th decimal: `186.89` with 2 is 18689. `null` when it is empty
 * or no plain decimal; see `scaledInteger`, whose answers these are.
 */
export function decimalElement(segment: Segment, number: number, places: number): number | null {
  return plainDecimal(segment, number, places) ?? scaled(segment, number, places)
}

function scaled(segment: Segment, number: number, places: number): number | null {
  const text = element(segment, number)
  return text ? scaledInteger(text, places) : null
}
