import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { insertLevelOfCare } from '@/lib/data/levels-of-care'
import { isReviewer, listReviewFacts } from '@/lib/data/reviews'
import type { Edition } from '@/lib/domain/clearance/dimensions'
import { type LevelFacts, mayRecordLevel } from '@/lib/domain/clearance/level-of-care'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { run } from '@/lib/use-cases/run'

export type RecordLevelOfCare = LevelFacts & { couple: string; person: string; edition: Edition }

/**
 * The reviewing clinician records which level of care fits one partner, rated dimension by dimension. Refuses with the
 * codes of `mayRecordLevel`.
 */
export function recordLevelOfCare(caller: Caller, input: RecordLevelOfCare): Promise<Outcome<null>> {
  const { couple } = input
  return run(
    caller,
    'level-of-care.record',
    { couple, person: input.person },
    async ({ tx, actor, now, record }) => {
      if (!(await isReviewer(tx, couple))) throw new NotFound()
      const partners = await listReviewFacts(tx, couple)
      if (!partners.some(({ id }) => id === input.person)) throw new NotFound()
      const refusals = mayRecordLevel(input)
      if (refusals.length > 0) return refuse(...refusals)
      const isSame = input.recommended === input.actual
      const differenceReason = isSame ? null : input.differenceReason
      const level = { ...input, differenceReason, by: person(actor).id }
      const id = await insertLevelOfCare(tx, level, now)
      record({ couple, subject: input.person, facts: { level: id } })
      return done(null)
    },
    input,
  )
}
