import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listCoordinators, lockCaseOwner, setCaseOwner } from '@/lib/data/case-owners'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

export type HandOverCase = {
  coupleId: string
  coordinatorId: string
  /** Who had the case on the director's screen; null when nobody did. */
  seen: string | null
}

/**
 * Gives a case to another coordinator, who alone sees it from then on.
 * Refusals: `not-a-working-coordinator`, `case-is-theirs-already`, `case-changed-hands`.
 */
export async function handOverCase(caller: Caller, input: HandOverCase): Promise<Outcome<null>> {
  return run(
    caller,
    'case.hand-over',
    { couple: input.coupleId },
    async ({ tx, record }) => {
      const owner = await lockCaseOwner(tx, input.coupleId)
      if (!owner) throw new NotFound()
      if (owner.coordinatorId !== input.seen) return refuse(refusal('case-changed-hands', {}))
      const taking = (await listCoordinators(tx)).find(({ id }) => id === input.coordinatorId)
      if (!taking) return refuse(refusal('not-a-working-coordinator', {}))
      if (taking.id === owner.coordinatorId)
        return refuse(refusal('case-is-theirs-already', { coordinator: taking.name }))

      await setCaseOwner(tx, input.coupleId, taking.id)
      record({
        couple: input.coupleId,
        subject: taking.id,
        facts: { from: owner.coordinatorId, to: taking.id },
      })
      return done(null)
    },
    input,
  )
}
