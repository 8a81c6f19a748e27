import type { ClearanceDecision } from '@/lib/domain/clearance/decision'
import { type Refusal, refusal } from '@/lib/domain/refusals'

export type ClearanceFacts = {
  decision: ClearanceDecision
  reason: string
  partners: readonly {
    name: string
    /** Whether an interview held with this partner alone is on record. */
    metAlone: boolean
    /** Whether an alert about this partner still waits for its end. */
    alertsOpen: number
  }[]
}

/**
 * May a clinician record this decision? Every reason against it at once. Joint work is cleared only after each partner
 * was met alone and no alert is open (HARK with a clinician's interview: a written screen alone misses many). To hold
 * it back needs nothing but a reason.
 *
 * Refusals: `clearance-needs-its-reason`, `clearance-needs-an-interview`, `clearance-waits-for-an-alert`.
 */
export function mayDecide({ decision, reason, partners }: ClearanceFacts): Refusal[] {
  const refusals = reason.trim() === '' ? [refusal('clearance-needs-its-reason', {})] : []
  if (decision !== 'cleared') return refusals
  for (const { name, metAlone, alertsOpen } of partners) {
    if (!metAlone) refusals.push(refusal('clearance-needs-an-interview', { name }))
    if (alertsOpen > 0) refusals.push(refusal('clearance-waits-for-an-alert', { name }))
  }
  return refusals
}
