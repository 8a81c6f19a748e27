import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listCoordinators, lockCaseOwner } from '@/lib/data/case-owners'
import { passCaseOn } from '@/lib/data/case-passes'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

export type PassOnCase = { coupleId: string; coordinatorId: string }

/**
 * Gives one's own case to a colleague, who alone sees it from then on. Nobody can take a case that is not theirs: what
 * others look after is not in reach, and only a director moves it.
 * Refuses `not-a-working-coordinator`, `case-is-theirs-already`.
 */
export function passOnCase(caller: Caller, input: PassOnCase): Promise<Outcome<null>> {
  const { coupleId: couple, coordinatorId } = input
  return run(
    caller,
    'case.pass-on',
    { couple },
    async ({ tx, actor, record }) => {
      const me = person(actor)
      const owner = await lockCaseOwner(tx, couple)
      if (owner?.coordinatorId !== me.id) throw new NotFound()
      const taking = (await listCoordinators(tx)).find(({ id }) => id === coordinatorId)
      if (!taking) return refuse(refusal('not-a-working-coordinator', {}))
      if (taking.id === me.id) return refuse(refusal('case-is-theirs-already', { coordinator: taking.name }))
      if (!(await passCaseOn(tx, couple, taking.id))) throw new NotFound()
      record({ couple, subject: taking.id, facts: { from: me.id, to: taking.id } })
      return done(null)
    },
    input,
  )
}
