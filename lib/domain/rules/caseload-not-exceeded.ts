import type { CareRole } from '@/lib/domain/care-team/roles'
import { type Refusal, refusal } from '@/lib/domain/refusals'

/** How many couples a clinician serves now and how many they may. */
export type Caseload = { used: number; cap: number }

type Facts = {
  candidate: { name: string }
  role: CareRole
  /** Couples in any role; a clinician holds one role per couple, so this counts live assignments. */
  caseload: Caseload
  /** Couples as their couples therapist. */
  couples: Caseload
}

/**
 * Nobody serves more couples than their caseload allows, nor is couples therapist to more than their own cap:
 * a full therapist is an absent one, and couples ask for the ratio before they enroll.
 */
export function caseloadNotExceeded({ candidate, role, caseload, couples }: Facts): Refusal[] {
  const refusals: Refusal[] = []
  const clinician = candidate.name
  if (caseload.used >= caseload.cap) refusals.push(refusal('caseload-is-full', { clinician, ...caseload }))
  if (role === 'couples_therapist' && couples.used >= couples.cap) {
    refusals.push(refusal('couples-caseload-is-full', { clinician, ...couples }))
  }
  return refusals
}

/** Couples a clinician can still take in a role: what every cap that binds there leaves, never below none. */
export function placesLeft(
  { caseload, couples }: Pick<Facts, 'caseload' | 'couples'>,
  role: CareRole,
): number {
  const binding = role === 'couples_therapist' ? [caseload, couples] : [caseload]
  return Math.max(0, Math.min(...binding.map(({ used, cap }) => cap - used)))
}
