import { type Caller, person } from '@/lib/access/actor'
import { asFact, listFacts } from '@/lib/data/benefit-facts'
import { findLiveVerification, replaceVerification } from '@/lib/data/verifications'
import { lastDayOfPlan } from '@/lib/domain/benefits/last-day-of-plan'
import { mayConclude } from '@/lib/domain/benefits/may-conclude'
import { restsUntil } from '@/lib/domain/benefits/rests-until'
import { validUntil } from '@/lib/domain/benefits/valid-until'
import type { VerificationOutcome } from '@/lib/domain/benefits/verification'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import type { CoverageOutcome } from '@/lib/domain/program/case-stage'
import { refusal } from '@/lib/domain/refusals'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { whyNoPayerWork } from '@/lib/use-cases/benefits/consented-payer-work'
import { planOfForm } from '@/lib/use-cases/benefits/plan-of-form'
import { run } from '@/lib/use-cases/run'

export type ConcludeVerification = {
  coupleId: string
  coverageId: string
  outcome: VerificationOutcome
  note: string
  /** The conclusion that stood on the coordinator's screen; null when there was none. */
  seen: string | null
}

/**
 * Closes the check of one partner's coverage: verified, not covered, or could not be determined. Never guessed: what
 * each outcome needs is the rule of `mayConclude`, and until when it counts that of `validUntil`. One partner's outcome does not touch the other's.
 *
 * Refusals: all of `mayConclude` at once; `concluded-meanwhile` when someone else was faster;
 * `consent-not-live`, `plan-changed-meanwhile`.
 */
export async function concludeVerification(
  caller: Caller,
  input: ConcludeVerification,
): Promise<Outcome<{ outcome: CoverageOutcome }>> {
  const subject = { couple: input.coupleId, coverage: input.coverageId }
  return run(
    caller,
    'benefits.conclude',
    subject,
    async ({ tx, actor, now, record }) => {
      const { coupleId, coverageId } = input
      const plan = await planOfForm(tx, { coupleId, coverageId })
      if (!plan.ok) return plan
      const { coverage } = plan.value
      const unconsented = await whyNoPayerWork(tx, coverage)
      if (unconsented.length > 0) return refuse(...unconsented)
      const standing = await findLiveVerification(tx, coverage.id)
      if ((standing?.id ?? null) !== input.seen) return refuse(refusal('concluded-meanwhile', {}))

      const { partner, holder, personId } = coverage
      const { id: decidedBy, zone } = person(actor)
      const decidedOn = localDateOf(now.getTime(), zone)
      const facts = (await listFacts(tx, [coverage.id])).map((row) => asFact(row, decidedOn))
      const known = { partner, holdsPlan: holder !== 'none', facts, today: decidedOn }
      const refusals = mayConclude(known, input.outcome)
      if (refusals.length > 0) return refuse(...refusals)

      const outcome = stored[input.outcome.kind]
      const ends = { planEnds: lastDayOfPlan(facts), restsUntil: restsUntil(facts, outcome) }
      const row = {
        coverageId: coverage.id,
        personId,
        outcome,
        note: noteOf(input),
        decidedBy,
        validUntil: validUntil({ outcome, decidedOn, ...ends }),
      }
      await replaceVerification(tx, row, now)
      record({ couple: input.coupleId, subject: personId, facts: { outcome, coverage: coverage.id } })
      return done({ outcome })
    },
    input,
  )
}

const stored: Record<VerificationOutcome['kind'], CoverageOutcome> = {
  verified: 'verified',
  'not-covered': 'not_covered',
  'could-not-determine': 'could_not_determine',
}

function noteOf({ outcome, note }: ConcludeVerification): string {
  return outcome.kind === 'could-not-determine'
    ? `${outcome.why.trim()}\nNext: ${outcome.next.trim()}`
    : note.trim()
}
