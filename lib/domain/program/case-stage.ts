import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'

/**
 * Where a couple stands on the way from application to program. A stage is never stored: it follows from what is so,
 * so it cannot disagree with it. Instants are epoch milliseconds.
 */
export function caseStage({ submittedAt, partners, enrolledAt, careTeam, sessions }: CaseFacts): CaseStage {
  if (submittedAt === null) return 'applying'
  if (enrolledAt === null) return partners.every(isSettled) ? 'ready-to-enroll' : 'to-verify'
  if (!careTeam.complete) return 'ready-for-care-team'
  return sessions.ahead ? 'in-program' : 'ready-to-schedule'
}

/** Since when the couple has waited in its stage for us; null when it does not. */
export function waitingSince(facts: CaseFacts): number | null {
  switch (caseStage(facts)) {
    case 'to-verify':
      return facts.submittedAt
    case 'ready-to-enroll':
      return latest(
        facts.partners.flatMap(({ coverages, paysSince }) => [
          paysSince,
          ...coverages.map(({ concludedAt }) => concludedAt),
        ]),
      )
    case 'ready-for-care-team':
      return facts.enrolledAt
    case 'ready-to-schedule':
      return latest([facts.enrolledAt, facts.careTeam.changedAt, facts.sessions.lastEndedAt])
    case 'applying':
    case 'in-program':
      return null
  }
}

/** What a partner's care costs is known when a plan was verified for it, or when they pay for it themselves. */
export function isSettled(partner: PartnerBenefits): boolean {
  return isVerified(partner) || partner.paysSince !== null
}

/** One coverage that is verified is enough: a second plan may still be open when the couple starts. */
export function isVerified({ coverages }: PartnerBenefits): boolean {
  return coverages.some(({ outcome }) => outcome === 'verified')
}

export type CaseFacts = {
  submittedAt: number | null
  partners: readonly PartnerBenefits[]
  enrolledAt: number | null
  careTeam: { complete: boolean; changedAt: number | null }
  sessions: { ahead: boolean; lastEndedAt: number | null }
  /** Good-faith estimates that partners are owed: since which day, and by which the law wants each (null: by none). */
  owed?: readonly EstimateOwed[]
}
export type EstimateOwed = { name: string; on: IsoDay; due: IsoDay | null }
/** `paysSince`: when it was recorded that this partner pays without a plan; null while they do not. */
export type PartnerBenefits = {
  name: string
  coverages: readonly ConcludedCoverage[]
  paysSince: number | null
}
export type ConcludedCoverage = { outcome: CoverageOutcome | null; concludedAt: number | null }
export type CoverageOutcome = 'verified' | 'not_covered' | 'could_not_determine'

export const caseStages = [
  'applying',
  'to-verify',
  'ready-to-enroll',
  'ready-for-care-team',
  'ready-to-schedule',
  'in-program',
] as const
export type CaseStage = (typeof caseStages)[number]

export const stageLabels: Record<CaseStage, string> = {
  applying: 'Applying',
  'to-verify': 'Benefits to verify',
  'ready-to-enroll': 'Ready to enroll',
  'ready-for-care-team': 'Ready for care team',
  'ready-to-schedule': 'Ready to schedule',
  'in-program': 'In program',
}

function latest(instants: readonly (number | null)[]): number | null {
  const known = instants.filter((at) => at !== null)
  return known.length > 0 ? Math.max(...known) : null
}
