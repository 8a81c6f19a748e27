import { type Refusal, refusal } from '@/lib/domain/refusals'
import type { WeekFacts } from '@/lib/domain/scheduling/week-facts'

/**
 * A week is published only for a couple that has its therapists: one for the couple and one for each partner; after it
 * has ended, one for whoever goes on. Otherwise it could be filled with groups alone, and nobody would be there for either of them.
 */
export function weekNeedsItsTeam({
  partners,
  team,
  inCare,
}: Pick<WeekFacts, 'partners' | 'team' | 'inCare'>): Refusal[] {
  const couples = inCare.length < partners.length || team.some(({ role }) => role === 'couples_therapist')
  const alone = partners.filter(
    ({ id }) =>
      inCare.includes(id) &&
      !team.some(({ role, partnerId }) => role === 'individual_therapist' && partnerId === id),
  )
  return [
    ...(couples ? [] : [refusal('care-team-lacks-role', { role: 'couples_therapist', partner: null })]),
    ...alone.map(({ name }) =>
      refusal('care-team-lacks-role', { role: 'individual_therapist', partner: name }),
    ),
  ]
}
