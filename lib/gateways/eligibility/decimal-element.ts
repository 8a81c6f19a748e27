import { scaledInteger } from '@/lib/domain/benefits/money'
import { element, placeOf, type Segment } from '@/lib/gateways/eligibility/segment'

/**
 * A decimal element as an exact integer of its `places`-th decimal: `186.89` with 2 is 18689. `null` when it is empty
 * or no plain decimal; see `scaledInteger`, whose answers these are. Short plain ones, which are nearly all, are added
 * up where they stand.
 */
export function decimalElement(segment: Segment, number: number, places: number): number | null {
  const { from, to } = placeOf(segment, number)
  if (from === to) return null
  return (to - from <= 12 ? addedUp(segment.file, from, to, places) : null) ?? scaled(segment, number, places)
}

function scaled(segment: Segment, number: number, places: number): number | null {
  const text = element(segment, number)
  return text ? scaledInteger(text, places) : null
}

/** `null` for whatever is not just digits with at most `places` of them after a point. */
function addedUp(text: string, from: number, to: number, places: number): number | null {
  let value = 0
  let digits = 0
  let fraction = -1
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 46 && fraction < 0) fraction = 0
    else if (code < 48 || code > 57 || fraction === places) return null
    else {
      value = value * 10 + (code - 48)
      digits += 1
      if (fraction >= 0) fraction += 1
    }
  }
  if (digits === 0) return null
  for (let missing = places - Math.max(fraction, 0); missing > 0; missing -= 1) value *= 10
  return value
}
