import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { withdrawEstimateOwed } from '@/lib/data/estimates-owed'
import { findInCase } from '@/lib/data/still-in-case'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

export type TakeBackEstimateOwed = { coupleId: string; personId: string; owedId: string }

/** An estimate that was noted as owed by mistake is no longer a step; what was noted stays on record. Refusal: `no-longer-there`. */
export function takeBackEstimateOwed(caller: Caller, input: TakeBackEstimateOwed): Promise<Outcome<null>> {
  const { coupleId, personId, owedId } = input
  return run(
    caller,
    'benefits.note-estimate-owed',
    { couple: coupleId, person: personId },
    async ({ tx, now, record }) => {
      if (!(await findInCase(tx, coupleId, personId))) throw new NotFound()
      const isBack = await withdrawEstimateOwed(tx, { id: owedId, coupleId, personId }, now)
      if (!isBack) return refuse(refusal('no-longer-there', {}))
      record({ couple: coupleId, subject: personId, facts: { owed: owedId, back: true } })
      return done(null)
    },
    input,
  )
}
