import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { mayTakeReview, openReview } from '@/lib/data/reviews'
import { done, type Outcome } from '@/lib/domain/outcome'
import { run } from '@/lib/use-cases/run'

/**
 * A clinician on duty takes a couple's review, also one that a colleague had open. From then on they read both private
 * parts, each in its own view. Refuses with `review-taken-a-moment-ago`.
 */
export function takeReview(caller: Caller, input: { couple: string }): Promise<Outcome<{ couple: string }>> {
  return run(
    caller,
    'review.take',
    {},
    async ({ tx, actor, now, record }) => {
      if (!(await mayTakeReview(tx, input.couple))) throw new NotFound()
      await openReview(tx, input.couple, person(actor).id, now)
      record({ couple: input.couple })
      return done({ couple: input.couple })
    },
    input,
  )
}
