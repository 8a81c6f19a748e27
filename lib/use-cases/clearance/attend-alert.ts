import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type AlertRow, closeAlert, findAlert, lockAlert, takeAlert } from '@/lib/data/attended-alerts'
import type { Transaction } from '@/lib/data/transaction'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

/** A clinician answers for an alert from now on. Refuses with `alert-taken-a-moment-ago`, `alert-is-closed`. */
export function takeUpAlert(caller: Caller, input: { alert: string }): Promise<Outcome<{ alert: string }>> {
  return run(
    caller,
    'alert.take',
    {},
    async ({ tx, actor, now, record }) => {
      const { id } = person(actor)
      const open = await openAlert(tx, input.alert)
      if (!open.ok) return open
      const { takenById } = open.value
      if (takenById !== null && takenById !== id) return refuse(refusal('alert-taken-a-moment-ago', {}))
      await takeAlert(tx, input.alert, id, now)
      record({ subject: input.alert })
      return done({ alert: input.alert })
    },
    input,
  )
}

/**
 * Ends an alert with what was done. Whoever ends it answers for it, whoever had it before: that is on record. Refuses
 * with `alert-needs-its-outcome`, `alert-is-closed`.
 */
export function endAlert(caller: Caller, input: { alert: string; outcome: string }): Promise<Outcome<null>> {
  return run(
    caller,
    'alert.end',
    {},
    async ({ tx, actor, now, record }) => {
      const { id } = person(actor)
      const open = await openAlert(tx, input.alert)
      if (!open.ok) return open
      const outcome = input.outcome.trim()
      if (outcome === '') return refuse(refusal('alert-needs-its-outcome', {}))
      if (open.value.takenById === null) await takeAlert(tx, input.alert, id, now)
      await closeAlert(tx, input.alert, id, outcome, now)
      record({ subject: input.alert })
      return done(null)
    },
    input,
  )
}

async function openAlert(tx: Transaction, id: string): Promise<Outcome<AlertRow>> {
  await lockAlert(tx, id)
  const alert = await findAlert(tx, id)
  if (!alert) throw new NotFound()
  return alert.closedAt ? refuse(refusal('alert-is-closed', {})) : done(alert)
}
