import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { lockCoverage } from '@/lib/data/benefits'
import { lockCase } from '@/lib/data/open-cases'
import { writePolicyAnswer } from '@/lib/data/policy-answers'
import { asOnePolicy } from '@/lib/domain/benefits/shared-policy'
import { done, type Outcome } from '@/lib/domain/outcome'
import { planOfForm } from '@/lib/use-cases/benefits/plan-of-form'
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
      const first = await planOfForm(tx, { coupleId, coverageId, seen })
      const second = await planOfForm(tx, { coupleId, coverageId: heldId, seen: heldSeen })
      if (!first.ok) return first
      if (!second.ok) return second
      const { coverage: through } = first.value
      const { coverage: held } = second.value
      if (asOnePolicy(through, held)?.through.id !== coverageId) throw new NotFound()

      await writePolicyAnswer(tx, { through, held, onePolicy, by: person(actor).id })
      const facts = { coverage: coverageId, held: heldId, onePolicy }
      record({ couple: coupleId, subject: through.personId, facts })
      return done(null)
    },
    input,
  )
}
