import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { insertInterview } from '@/lib/data/interviews'
import { isReviewer, listReviewFacts } from '@/lib/data/reviews'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

export type RecordInterview = {
  couple: string
  person: string
  heldAt: Date
  heldAlone: boolean
  notes: string
}

/** Records what one partner said in an interview. Refuses with `interview-lies-ahead`. */
export function recordInterview(caller: Caller, input: RecordInterview): Promise<Outcome<null>> {
  const { couple } = input
  return run(
    caller,
    'interview.record',
    { couple, person: input.person },
    async ({ tx, actor, now, record }) => {
      if (!(await isReviewer(tx, couple))) throw new NotFound()
      const partners = await listReviewFacts(tx, couple)
      if (!partners.some(({ id }) => id === input.person)) throw new NotFound()
      if (input.heldAt > now) return refuse(refusal('interview-lies-ahead', {}))
      const id = await insertInterview(tx, { ...input, by: person(actor).id }, now)
      record({ couple, subject: input.person, facts: { interview: id, alone: input.heldAlone } })
      return done(null)
    },
    input,
  )
}
