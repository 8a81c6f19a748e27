import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { findPayer, setPayerOf } from '@/lib/data/payers'
import { looksLikeId } from '@/lib/domain/ids'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { whyNotInThisCase } from '@/lib/use-cases/benefits/consented-payer-work'
import { planOfForm } from '@/lib/use-cases/benefits/plan-of-form'
import { run } from '@/lib/use-cases/run'

/** `payerId` null: none of the list is meant. */
export type ChoosePayer = { coupleId: string; coverageId: string; payerId: string | null }

/**
 * Says which payer of the list a plan belongs to, where its name alone did not tell or told wrongly. What the partner
 * wrote stays as it is. Refuses `payer-is-retired`, `couple-has-ended`,
 * `plan-changed-meanwhile`.
 */
export function choosePayer(caller: Caller, input: ChoosePayer): Promise<Outcome<null>> {
  const { coupleId, coverageId, payerId } = input
  return run(
    caller,
    'benefits.choose-payer',
    { couple: coupleId, coverage: coverageId },
    async ({ tx, record }) => {
      const plan = await planOfForm(tx, input)
      if (!plan.ok) return plan
      const { coverage } = plan.value
      const elsewhere = whyNotInThisCase(coverage)
      if (elsewhere.length > 0) return refuse(...elsewhere)
      const payer = payerId !== null && looksLikeId(payerId) ? await findPayer(tx, payerId) : null
      if (payerId !== null && !payer) throw new NotFound()
      if (payer?.retiredAt) return refuse(refusal('payer-is-retired', { name: payer.name }))

      await setPayerOf(tx, coverageId, payerId)
      record({
        couple: coupleId,
        subject: coverage.personId,
        facts: { coverage: coverageId, payer: payerId },
      })
      return done(null)
    },
    input,
  )
}
