import { type Caller, person } from '@/lib/access/actor'
import { insertFacts, type NewFact } from '@/lib/data/benefit-facts'
import { insertCall } from '@/lib/data/benefit-sources'
import { leftWithinTotal } from '@/lib/domain/benefits/left-within-total'
import { linesOf } from '@/lib/domain/benefits/lines-of'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { instantOf } from '@/lib/domain/scheduling/wall-clock'
import { noteToldToPayer, whyNoPayerWork } from '@/lib/use-cases/benefits/consented-payer-work'
import { letCheckFollow } from '@/lib/use-cases/benefits/let-check-follow'
import { planOfForm } from '@/lib/use-cases/benefits/plan-of-form'
import { run } from '@/lib/use-cases/run'

export type RecordCall = {
  coupleId: string
  coverageId: string
  representative: string
  referenceNumber: string
  /** The day and minute of the call by the caller's own clock. */
  called: { date: string; minute: number }
  facts: NewFact[]
}

/**
 * Records what somebody at the payer said on the telephone, with who said it and the payer's reference for the call.
 * At least one fact. A verified check follows (`letCheckFollow`). Refusals: `call-in-the-future`, `call-time-not-real`,
 * `more-left-than-the-whole`, `consent-not-live`, `plan-changed-meanwhile`.
 */
export async function recordCall(caller: Caller, input: RecordCall): Promise<Outcome<{ facts: number }>> {
  const subject = { couple: input.coupleId, coverage: input.coverageId }
  return run(
    caller,
    'benefits.record-call',
    subject,
    async ({ tx, actor, now, record }) => {
      const plan = await planOfForm(tx, input)
      if (!plan.ok) return plan
      const { coverage } = plan.value
      const unconsented = await whyNoPayerWork(tx, coverage)
      if (unconsented.length > 0) return refuse(...unconsented)
      const { id: recordedBy, zone } = person(actor)
      const called = instantOf(input.called.date, input.called.minute, zone)
      if (!called.ok) return refuse(refusal('call-time-not-real', {}))
      if (called.at > now.getTime()) return refuse(refusal('call-in-the-future', {}))
      const contradictions = leftWithinTotal(input.facts)
      if (contradictions.length > 0) return refuse(...contradictions)

      const callId = crypto.randomUUID()
      const origin = { coverageId: coverage.id, personId: coverage.personId, recordedBy }
      const { representative, referenceNumber } = input
      const facts = input.facts.map((fact) => ({ ...fact, saidOn: input.called.date }))
      await noteToldToPayer(tx, coverage, now)
      await insertCall(tx, {
        ...origin,
        id: callId,
        representative,
        referenceNumber,
        calledAt: new Date(called.at),
      })
      await insertFacts(tx, facts, { ...origin, callId, at: now })
      const followed = await letCheckFollow({ tx, actor, now }, coverage.id, facts)
      const count = linesOf(facts.map((fact) => ({ ...fact, place: callId }))).length
      record({
        couple: input.coupleId,
        subject: coverage.personId,
        facts: { call: callId, facts: count, ...followed },
      })
      return done({ facts: count })
    },
    input,
  )
}
