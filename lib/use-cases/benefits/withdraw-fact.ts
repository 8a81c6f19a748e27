import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listFacts, restoreFacts, withdrawFacts } from '@/lib/data/benefit-facts'
import { isLive } from '@/lib/domain/benefits/valid-until'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { whyNotInThisCase } from '@/lib/use-cases/benefits/consented-payer-work'
import { letCheckFollow } from '@/lib/use-cases/benefits/let-check-follow'
import { planOfForm } from '@/lib/use-cases/benefits/plan-of-form'
import { run } from '@/lib/use-cases/run'

/**
 * `factIds`: what one line of a source said, which may be the same for several services. `back`: they were withdrawn
 * and shall count again.
 */
export type WithdrawFact = {
  coupleId: string
  coverageId: string
  factIds: string[]
  back: boolean
  /** What was chosen in the place of these facts, and must still count. */
  kept?: string[]
}

/**
 * Takes facts out of account, or back into it; they stay on record either way. A verified
 * check follows (`letCheckFollow`): it ends when what is left no longer carries it, and what is taken back into account
 * counts as if the payer had just said it. Refusals: `fact-changed-meanwhile`, `couple-has-ended`.
 */
export async function withdrawFact(caller: Caller, input: WithdrawFact): Promise<Outcome<null>> {
  const subject = { couple: input.coupleId, coverage: input.coverageId }
  return run(
    caller,
    'benefits.withdraw-fact',
    subject,
    async ({ tx, actor, now, record }) => {
      const plan = await planOfForm(tx, input)
      // With the plan its facts went out of reach, and nothing was typed that another could take.
      if (!plan.ok) return refuse(refusal('fact-changed-meanwhile', {}))
      const { coverage } = plan.value
      const elsewhere = whyNotInThisCase(coverage)
      if (elsewhere.length > 0) return refuse(...elsewhere)
      const asked = new Set(input.factIds)
      const known = await listFacts(tx, [input.coverageId])
      const facts = known.filter(({ id }) => asked.has(id))
      const [first] = facts
      if (!first || facts.length !== asked.size) throw new NotFound()
      if (facts.some(({ withdrawnAt }) => (withdrawnAt !== null) !== input.back))
        return refuse(refusal('fact-changed-meanwhile', {}))

      const today = localDateOf(now.getTime(), person(actor).zone)
      const live = new Set(known.filter((row) => isLive(row, today)).map(({ id }) => id))
      if (input.kept?.some((id) => asked.has(id) || !live.has(id)))
        return refuse(refusal('fact-changed-meanwhile', {}))

      if (input.back) await restoreFacts(tx, input.factIds)
      else await withdrawFacts(tx, input.factIds, now)
      const followed = await letCheckFollow({ tx, actor, now }, input.coverageId, input.back ? facts : [])
      record({
        couple: input.coupleId,
        subject: coverage.personId,
        facts: {
          fact: first.id,
          facts: facts.length,
          key: first.key,
          back: input.back,
          ...followed,
        },
      })
      return done(null)
    },
    input,
  )
}
