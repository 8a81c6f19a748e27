import type { BillableTo } from '@/lib/domain/benefits/billable-to'
import type { BillingCode } from '@/lib/domain/benefits/billing-codes'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'

type One = { kind: SessionKind; attended: number | null; billedTo: BillableTo | null }
type Found = { code: BillingCode; units: number } | { why: 'part-of-a-day-only' | 'too-short' | 'no-code' }

/**
 * How a session is billed on a day too short to be billed as one. Individual therapy by its minutes (38 to 52: 90834, 53
 * and more: 90837); couples therapy once, from 26 minutes, under the one patient it is billed to (90847); counseling by
 * the quarter of an hour (H0004); group from half an hour (90853). Medical visits and peer sessions carry codes that only
 * whoever held them can choose, so they are listed and not guessed.
 */
export function bySession({ kind, attended, billedTo }: One): Found {
  const minutes = attended ?? 0
  if (kind === 'individual') {
    if (minutes < 38) return { why: 'too-short' }
    return { code: minutes < 53 ? '90834' : '90837', units: 1 }
  }
  if (kind === 'couples') {
    if (billedTo !== 'first-partner' && billedTo !== 'second-partner') return { why: 'part-of-a-day-only' }
    return minutes < 26 ? { why: 'too-short' } : { code: '90847', units: 1 }
  }
  if (kind === 'counseling') {
    const units = Math.floor(minutes / 15)
    return units === 0 ? { why: 'too-short' } : { code: 'H0004', units }
  }
  if (kind === 'group') return minutes < 30 ? { why: 'too-short' } : { code: '90853', units: 1 }
  return { why: 'no-code' }
}
