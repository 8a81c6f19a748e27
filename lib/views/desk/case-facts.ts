import type { CaseCoverage, CasePartner, CaseRow } from '@/lib/data/cases'
import type { FactKey, FactValue } from '@/lib/domain/benefits/benefit-fact'
import { unanswered } from '@/lib/domain/benefits/verification'
import { careTeamComplete } from '@/lib/domain/program/care-team-complete'
import type { CheckedCoverage, NextStepFacts } from '@/lib/domain/program/next-step'
import type { StrandedOfCouple } from '@/lib/domain/program/stranded'
import { usInQuestions } from '@/lib/gateways/payer/our-payer'
import type { BesideCase } from '@/lib/views/desk/beside-cases'

/** A case as it was read, as the rules about stages and next steps see it. */
export function caseFacts(
  row: CaseRow,
  stranded: StrandedOfCouple,
  { toCall = [], checkOver = [], unsigned = none, unsent = none, askedOf = new Map() }: Beside = {},
): NextStepFacts {
  const { team, apart } = row
  const partners = row.partners.filter(({ goesOn }) => goesOn)
  return {
    submittedAt: row.submittedAt.getTime(),
    partners: partners.map((partner) =>
      checkedPartner(partner, unsigned.has(partner.id), { unsent, askedOf }),
    ),
    stranded,
    toCall,
    checkOver,
    owed: partners.flatMap(({ name, owed }) => (owed ? [{ name, ...owed }] : [])),
    asksPayers: usInQuestions().npi !== null,
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

type Beside = Partial<Pick<BesideCase, 'toCall' | 'checkOver' | 'unsigned' | 'unsent' | 'askedOf'>>
const none: ReadonlySet<string> = new Set()

function checkedPartner(
  { name, coverages, paysSince }: CasePartner,
  unsigned: boolean,
  { unsent, askedOf }: Pick<BesideCase, 'unsent' | 'askedOf'>,
) {
  const checked = coverages.map((one) => ({
    ...checkedCoverage(one),
    unsent: unsent.has(one.id),
    asked: askedOf.get(one.id) ?? null,
  }))
  return { name, paysSince, unsigned, coverages: checked }
}

function checkedCoverage({ outcome, concludedAt, holder, facts, checkAnew }: CaseCoverage): CheckedCoverage {
  const known = facts.map(({ key, value }) => ({ key: key as FactKey, value: value as FactValue | null }))
  return {
    outcome,
    concludedAt,
    checkAnew,
    holdsPlan: holder !== 'none',
    heardOf: facts.length > 0,
    unanswered: unanswered(known),
  }
}
