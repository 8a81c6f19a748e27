import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { isOver } from '@/lib/domain/benefits/valid-until'
import type { CoverageOutcome } from '@/lib/domain/program/case-stage'

/** How the check of one coverage stands today. `open`: nothing is concluded. */
export type CheckStanding = 'open' | 'verified' | 'not-covered' | 'could-not-determine' | 'expired'

export function checkStanding(
  check: { outcome: CoverageOutcome; validUntil: IsoDay | null } | null,
  today: IsoDay,
): CheckStanding {
  if (!check) return 'open'
  if (isOver(check.validUntil, today)) return 'expired'
  return standings[check.outcome]
}

const standings = {
  verified: 'verified',
  not_covered: 'not-covered',
  could_not_determine: 'could-not-determine',
} as const satisfies Record<CoverageOutcome, CheckStanding>
