import type { Assignment } from '@/lib/domain/care-team/assignment'
import type { PersonId } from '@/lib/domain/ids'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { isJoint, kindShapes, type SessionKind } from '@/lib/domain/scheduling/session-kinds'
import type { WeekFacts } from '@/lib/domain/scheduling/week-facts'

/** One session a week asks for, before it has a time. */
export type SessionNeed = {
  kind: SessionKind
  partnerIds: PersonId[]
  clinicianIds: PersonId[]
  minutes: number
}

/**
 * What one week owes a couple besides groups: a couples session, each partner's own therapy, counseling for whom has a
 * counselor, and a medical or peer contact where such a colleague is in the team. A therapist not yet assigned is
 * `missing`; the other roles are not everyone's. Joint sessions are owed once the couple is cleared for them.
 */
export function weeklyNeeds({
  couple,
  team,
  jointCleared,
  inCare,
}: Pick<WeekFacts, 'couple' | 'team' | 'jointCleared' | 'inCare'>): {
  needs: SessionNeed[]
  missing: Refusal[]
} {
  const both = couple.partners.map(({ id }) => id).filter((id) => inCare.includes(id))
  const needs: SessionNeed[] = []
  const missing: Refusal[] = []
  for (const kind of ['couples', 'peer', 'individual', 'counseling', 'medical'] as const) {
    if (isJoint(kind) && !jointCleared) continue
    for (const partnerIds of kindShapes[kind].partners === 'one' ? both.map((id) => [id]) : [both]) {
      const need = needFor(kind, partnerIds, team)
      if (need) needs.push(need)
      else if (kind === 'couples')
        missing.push(refusal('care-team-lacks-role', { role: 'couples_therapist', partner: null }))
      else if (kind === 'individual') {
        const partner = couple.partners.find(({ id }) => id === partnerIds[0])?.name ?? null
        missing.push(refusal('care-team-lacks-role', { role: 'individual_therapist', partner }))
      }
    }
  }
  return { needs, missing }
}

/** The session of a kind for these partners with whoever of their team leads it; null when nobody does. */
export function needFor(
  kind: SessionKind,
  partnerIds: PersonId[],
  team: readonly Assignment[],
): SessionNeed | null {
  const { ledBy, minutes } = kindShapes[kind]
  const lead = team.find(
    ({ role, partnerId }) => role === ledBy && (partnerId === null || partnerIds.includes(partnerId)),
  )
  return lead ? { kind, partnerIds, clinicianIds: [lead.clinician.id], minutes } : null
}
