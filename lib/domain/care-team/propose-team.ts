import { chooseTogether } from '@/lib/domain/care-team/choose-together'
import { neededRoles, type OpenRole } from '@/lib/domain/care-team/needed-roles'
import { rankCandidates } from '@/lib/domain/care-team/rank-candidates'
import type { TeamFacts } from '@/lib/domain/care-team/team-facts'
import type { Candidate } from '@/lib/domain/care-team/weigh-candidate'

/** One open role, everyone who could be asked, best first, and at most one of them chosen. */
export type RoleProposal = OpenRole & { candidates: (Candidate & { chosen: boolean })[] }

/**
 * Proposes a whole care team: for each role the couple still needs the ranked candidates with their reasons, and one
 * choice over all roles together in which nobody appears twice. A proposal decides nothing; a coordinator does.
 */
export function proposeTeam(facts: TeamFacts): RoleProposal[] {
  const open = neededRoles(facts)
  const ranked = open.map((role) => rankCandidates(role, facts))
  const chosen = chooseTogether(
    ranked.map((candidates) =>
      candidates
        .filter(({ blockedBy }) => blockedBy.length === 0)
        .map(({ candidate, score }) => ({ id: candidate.id, score })),
    ),
  )
  return open.map((role, index) => ({
    ...role,
    candidates: (ranked[index] ?? []).map((one) => ({ ...one, chosen: one.candidate.id === chosen[index] })),
  }))
}
