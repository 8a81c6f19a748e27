import { deliveryPatterns, timesOfDay } from '@/lib/gateways/eligibility/delivery-words'
import { element } from '@/lib/gateways/eligibility/elements'
import { type Notes, quoted } from '@/lib/gateways/eligibility/notes'
import { quantityOf } from '@/lib/gateways/eligibility/read-quantity'
import type { Limit } from '@/lib/gateways/eligibility/reply'
import { refOf, type Segment } from '@/lib/gateways/eligibility/segment'

/**
 * HSD: how much care is paid for. `HSD*VS*12*WK*3*34*1`: twelve visits, three a week, for one month. HSD07 and HSD08
 * say on which days and at what time.
 */
export function readLimit(hsd: Segment, notes: Notes): Limit {
  const [pattern, timeOfDay] = [element(hsd, 7), element(hsd, 8)]
  if (pattern && !deliveryPatterns.has(pattern))
    notes.leave(hsd, `HSD07 ${quoted(pattern)} is not a code we know.`)
  if (timeOfDay && !timesOfDay.has(timeOfDay))
    notes.leave(hsd, `HSD08 ${quoted(timeOfDay)} is not a code we know.`)
  return {
    quantity: quantityOf(hsd, 1, notes),
    per: element(hsd, 3) || null,
    perCount: element(hsd, 4) || null,
    period: element(hsd, 5) || null,
    periodCount: element(hsd, 6) || null,
    pattern: pattern || null,
    timeOfDay: timeOfDay || null,
    segment: refOf(hsd),
  }
}
