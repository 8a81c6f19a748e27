import { type Refusal, refusal } from '@/lib/domain/refusals'
import { isJoint, type SessionKind } from '@/lib/domain/scheduling/session-kinds'

type Facts = {
  kind: SessionKind
  /** Whether a clinician's clearance of this couple stands now. Why it does not is never asked here. */
  jointCleared: boolean
}

/**
 * Joint sessions wait for clearance: partners sit in one session (couples, peer, group) only once a clinician has met
 * each of them alone and said yes. Where one is afraid of the other, joint work does harm (O'Farrell, PMC2851021);
 * every couple waits alike, and the refusal is the same for every cause, so that waiting tells nothing.
 */
export function jointSessionsWaitForClearance({ kind, jointCleared }: Facts): Refusal[] {
  return isJoint(kind) && !jointCleared ? [refusal('joint-sessions-wait', {})] : []
}
