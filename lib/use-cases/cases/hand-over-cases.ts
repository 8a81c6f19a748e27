import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listCoordinators, lockCaseOwner, setCaseOwner } from '@/lib/data/case-owners'
import { looksLikeId } from '@/lib/domain/ids'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

export type HandOverCases = {
  coupleIds: readonly string[]
  coordinatorId: string
  /** Who had them on the director's screen; null when nobody did. */
  seen: string | null
}

/**
 * Gives cases to another coordinator, who alone sees them from then on: all of them or none.
 * Refusals: `not-a-working-coordinator`, `case-is-theirs-already`, `case-changed-hands`.
 */
export async function handOverCases(caller: Caller, input: HandOverCases): Promise<Outcome<null>> {
  return run(
    caller,
    'case.hand-over',
    {},
    async ({ tx, record }) => {
      const couples = [...new Set(input.coupleIds)].sort()
      if (couples.length === 0 || !couples.every((id) => looksLikeId(id))) throw new NotFound()
      const taking = (await listCoordinators(tx)).find(({ id }) => id === input.coordinatorId)
      if (!taking) return refuse(refusal('not-a-working-coordinator', {}))
      for (const couple of couples) {
        const owner = await lockCaseOwner(tx, couple)
        if (!owner) throw new NotFound()
        if (owner.coordinatorId !== input.seen) return refuse(refusal('case-changed-hands', {}))
        if (taking.id === owner.coordinatorId)
          return refuse(refusal('case-is-theirs-already', { coordinator: taking.name }))
        await setCaseOwner(tx, couple, taking.id)
        record({ couple, subject: taking.id, facts: { from: owner.coordinatorId, to: taking.id } })
      }
      return done(null)
    },
    input,
  )
}
