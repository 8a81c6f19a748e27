import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { takeBackCase } from '@/lib/data/case-passes'
import { endSnooze } from '@/lib/data/case-snoozes'
import { deleteTag } from '@/lib/data/case-tags'
import { type DeskAct, findDeskAct, markUndone } from '@/lib/data/desk-acts'
import type { Transaction } from '@/lib/data/transaction'
import { looksLikeId } from '@/lib/domain/ids'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { actStaysOpenFor } from '@/lib/domain/program/case-notes'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

/**
 * Takes one's own act back within ten minutes: all of it or nothing. A case given to a colleague comes back only while
 * it is still theirs, and what was set or tagged anew since is a later act that stays. Refuses `undo-is-over`.
 */
export function undoAct(caller: Caller, { actId }: { actId: string }): Promise<Outcome<null>> {
  return run(
    caller,
    'queue.undo',
    {},
    async ({ tx, actor, now, record }) => {
      const act = looksLikeId(actId) ? await findDeskAct(tx, actId) : null
      if (!act) throw new NotFound()
      const over = refuse(refusal('undo-is-over', {}))
      if (now.getTime() - act.doneAt.getTime() >= actStaysOpenFor) return over
      if (!(await markUndone(tx, act.id, now))) return over
      for (const couple of act.couples) {
        if (!(await undo(tx, act, couple, { by: person(actor).id, now }))) return over
        record({ couple, facts: { act: act.act } })
      }
      if (act.couples.length === 0) return over
      return done(null)
    },
    { actId },
  )
}

async function undo(
  tx: Transaction,
  { act, detail, doneAt }: DeskAct,
  couple: string,
  { by, now }: { by: string; now: Date },
): Promise<boolean> {
  if (act === 'pass-on') return takeBackCase(tx, couple)
  const made = { by, until: doneAt }
  return act === 'tag' ? deleteTag(tx, couple, detail, made) : endSnooze(tx, couple, now, made)
}
