import type { OverseenCase } from '@/lib/data/overseen-cases'
import { careTeamComplete } from '@/lib/domain/program/care-team-complete'
import type { CaseFacts } from '@/lib/domain/program/case-stage'

/** The team is complete when its places are filled and nobody who asked for a counselor lacks one. */
export function overseenFacts({ team, partners, ...row }: OverseenCase): CaseFacts {
  const people = partners.map(({ id, name }) => ({ id, name, concern: null }))
  return {
    submittedAt: row.submittedAt.getTime(),
    partners,
    enrolledAt: row.enrolledAt?.getTime() ?? null,
    careTeam: {
      complete:
        row.counselorsMissing === 0 && careTeamComplete({ partners: people, held: team, apart: row.apart }),
      changedAt: team.length > 0 ? Math.max(...team.map(({ from }) => from)) : null,
    },
    sessions: { ahead: row.sessionsAhead, lastEndedAt: row.lastEndedAt?.getTime() ?? null },
  }
}
