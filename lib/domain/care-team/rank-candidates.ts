import type { OpenRole } from '@/lib/domain/care-team/needed-roles'
import type { TeamFacts } from '@/lib/domain/care-team/team-facts'
import { type Candidate, weighCandidate } from '@/lib/domain/care-team/weigh-candidate'

/** Everyone with the discipline for a role: those who can take it first, best first; then the others, with reasons. */
export function rankCandidates(open: OpenRole, facts: TeamFacts): Candidate[] {
  return facts.clinicians
    .filter(({ disciplines }) => disciplines.includes(open.role))
    .map((clinician) => weighCandidate(clinician, open, facts))
    .sort(
      (a, b) =>
        Number(a.blockedBy.length > 0) - Number(b.blockedBy.length > 0) ||
        b.score - a.score ||
        compare(a.candidate.name, b.candidate.name) ||
        compare(a.candidate.id, b.candidate.id),
    )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
