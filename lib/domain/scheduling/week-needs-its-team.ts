import { type Refusal, refusal } from '@/lib/domain/refusals'
import type { WeekFacts } from '@/lib/domain/scheduling/week-facts'

/**
 * A week is published only for a couple that has its therapists: one for the couple and one for each partner.
 * Otherwise it could be filled with groups alone, and nobody would be there for either of them.
 */
export function weekNeedsItsTeam({ partners, team }: Pick<WeekFacts, 'partners' | 'team'>): Refusal[] {
  const couples = team.some(({ role }) => role === 'couples_therapist')
  const alone = partners.filter(
    ({ id }) => !team.some(({ role, partnerId }) => role === 'individual_therapist' && partnerId === id),
  )
  return [
    ...(couples ? [] : [refusal('care-team-lacks-role', { role: 'couples_therapist', partner: null })]),
    ...alone.map(({ name }) =>
      refusal('care-team-lacks-role', { role: 'individual_therapist', partner: name }),
    ),
  ]
}
