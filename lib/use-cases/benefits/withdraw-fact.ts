import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listFacts, restoreFactRow, withdrawFacts } from '@/lib/data/benefit-facts'
import { listCoverages, lockCoverage } from '@/lib/data/benefits'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

/** `back`: the fact was withdrawn and shall count again. */
export type WithdrawFact = { coupleId: string; coverageId: string; factId: string; back: boolean }

/**
 * Takes a fact out of account, or back into it; it stays on record either way. Refusal: `fact-changed-meanwhile`.
 */
export async function withdrawFact(caller: Caller, input: WithdrawFact): Promise<Outcome<null>> {
  const subject = { couple: input.coupleId, coverage: input.coverageId }
  return run(
    caller,
    'benefits.withdraw-fact',
    subject,
    async ({ tx, now, record }) => {
      await lockCoverage(tx, input.coverageId)
      const coverage = (await listCoverages(tx, input.coupleId)).find(({ id }) => id === input.coverageId)
      const fact = (await listFacts(tx, [input.coverageId])).find(({ id }) => id === input.factId)
      if (!coverage || !fact) throw new NotFound()
      const isWithdrawn = fact.withdrawnAt !== null
      if (isWithdrawn !== input.back) return refuse(refusal('fact-changed-meanwhile', {}))

      if (input.back) await restoreFactRow(tx, fact.id)
      else await withdrawFacts(tx, [fact.id], now)
      record({
        couple: input.coupleId,
        subject: coverage.personId,
        facts: { fact: fact.id, key: fact.key, back: input.back },
      })
      return done(null)
    },
    input,
  )
}
