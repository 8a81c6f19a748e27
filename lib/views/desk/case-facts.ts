import type { CaseCoverage, CasePartner, CaseRow } from '@/lib/data/cases'
import type { FactKey, FactValue } from '@/lib/domain/benefits/benefit-fact'
import { unanswered } from '@/lib/domain/benefits/verification'
import { careTeamComplete } from '@/lib/domain/program/care-team-complete'
import type { CheckedCoverage, NextStepFacts } from '@/lib/domain/program/next-step'
import type { StrandedOfCouple } from '@/lib/domain/program/stranded'

/** A case as it was read, as the rules about stages and next steps see it. */
export function caseFacts(
  row: CaseRow,
  stranded: StrandedOfCouple,
  toCall: readonly string[] = [],
  checkOver: readonly string[] = [],
  unsigned: ReadonlySet<string> = new Set(),
): NextStepFacts {
  const { team, apart } = row
  const partners = row.partners.filter(({ goesOn }) => goesOn)
  return {
    submittedAt: row.submittedAt.getTime(),
    partners: partners.map((partner) => checkedPartner(partner, unsigned.has(partner.id))),
    stranded,
    toCall,
    checkOver,
    waits: row.waitlist !== null,
    saidStop: row.partners.filter(({ saidStop }) => saidStop).map(({ name }) => name),
    enrolledAt: row.enrolledAt?.getTime() ?? null,
    careTeam: {
      complete: careTeamComplete({ partners, held: team, apart }),
      changedAt: team.length > 0 ? Math.max(...team.map(({ from }) => from)) : null,
    },
    sessions: { ahead: row.sessionsAhead, lastEndedAt: row.lastEndedAt?.getTime() ?? null },
  }
}

function checkedPartner({ name, coverages, paysSince }: CasePartner, unsigned: boolean) {
  return { name, paysSince, unsigned, coverages: coverages.map(checkedCoverage) }
}

function checkedCoverage({ outcome, concludedAt, holder, facts }: CaseCoverage): CheckedCoverage {
  const known = facts.map(({ key, value }) => ({ key: key as FactKey, value: value as FactValue | null }))
  return {
    outcome,
    concludedAt,
    holdsPlan: holder !== 'none',
    heardOf: facts.length > 0,
    unanswered: unanswered(known),
  }
}
