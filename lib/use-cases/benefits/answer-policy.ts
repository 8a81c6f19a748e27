import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listEveryCoverage, lockCoverage } from '@/lib/data/benefits'
import { lockCase } from '@/lib/data/open-cases'
import { writePolicyAnswer } from '@/lib/data/policy-answers'
import { changedMeanwhile, standsInPlaceOf } from '@/lib/domain/benefits/changed-meanwhile'
import { asOnePolicy } from '@/lib/domain/benefits/shared-policy'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { run } from '@/lib/use-cases/run'

/**
 * `coverageId`: a plan through the other partner; `heldId`: the plan in that one's own name. `seen`, `heldSeen`: of which
 * state each was, as the form showed it.
 */
export type AnswerPolicy = {
  coupleId: string
  coverageId: string
  seen: string
  heldId: string
  heldSeen: string
  onePolicy: boolean
}

/**
 * Writes down what the couple said of two plans: whether they are one policy. It goes before what their numbers look like,
 * and takes the place of an earlier answer. Refusal: `plan-changed-meanwhile`.
 */
export function answerPolicy(caller: Caller, input: AnswerPolicy): Promise<Outcome<null>> {
  const { coupleId, coverageId, seen, heldId, heldSeen, onePolicy } = input
  return run(
    caller,
    'benefits.answer-policy',
    { couple: coupleId, coverage: coverageId },
    async ({ tx, actor, record }) => {
      await lockCase(tx, coupleId)
      for (const id of [coverageId, heldId].sort()) await lockCoverage(tx, id)
      const all = await listEveryCoverage(tx, coupleId)
      const through = standsInPlaceOf(all, coverageId)
      const held = standsInPlaceOf(all, heldId)
      if (!through || !held) throw new NotFound()
      if (through.id !== coverageId || through.updatedAt.toISOString() !== seen)
        return refuse(changedMeanwhile(through))
      if (held.id !== heldId || held.updatedAt.toISOString() !== heldSeen)
        return refuse(changedMeanwhile(held))
      if (asOnePolicy(through, held)?.through.id !== coverageId) throw new NotFound()

      await writePolicyAnswer(tx, { through, held, onePolicy, by: person(actor).id })
      const facts = { coverage: coverageId, held: heldId, onePolicy }
      record({ couple: coupleId, subject: through.personId, facts })
      return done(null)
    },
    input,
  )
}
