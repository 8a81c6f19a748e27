import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { findApplicationOf } from '@/lib/data/applications'
import { insertWithdrawal, undoWithdrawal } from '@/lib/data/withdrawals'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import type { Wish } from '@/lib/domain/taking-part/wish'
import { run } from '@/lib/use-cases/run'

/**
 * One partner says that they stop, or go on apart. No reason is asked. It is read by the coordinator and this partner's
 * own clinicians; nothing the other partner sees changes until staff act openly. Said twice: `already-recorded`.
 */
export function sayStop(caller: Caller, input: { wish: Wish }): Promise<Outcome<null>> {
  return run(
    caller,
    'taking-part.stop',
    {},
    async ({ tx, actor, now, record }) => {
      const { id: personId } = person(actor)
      const application = await findApplicationOf(tx, personId)
      if (!application) throw new NotFound()
      await insertWithdrawal(tx, { applicationId: application.id, personId, wish: input.wish }, now)
      record({ subject: personId })
      return done(null)
    },
    input,
  )
}

/** Takes it back, as long as nobody has acted on it. Refuses with `nothing-to-undo`. */
export function undoStop(caller: Caller): Promise<Outcome<null>> {
  return run(caller, 'taking-part.stop', {}, async ({ tx, actor, now, record }) => {
    const { id } = person(actor)
    if (!(await undoWithdrawal(tx, id, now))) return refuse(refusal('nothing-to-undo', {}))
    record({ subject: id, facts: { undone: true } })
    return done(null)
  })
}
