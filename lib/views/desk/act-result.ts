import { type Caller, person } from '@/lib/access/actor'
import { listCoordinators } from '@/lib/data/case-owners'
import { listCases } from '@/lib/data/cases'
import { type DeskAct, findDeskAct } from '@/lib/data/desk-acts'
import { looksLikeId } from '@/lib/domain/ids'
import { actStaysOpenFor } from '@/lib/domain/program/case-notes'
import { sayDay } from '@/lib/domain/say-day'
import { look } from '@/lib/views/look'

/** What an act on couples came to, in words; `canUndo` for ten minutes and until it was undone. */
export type ActResult = {
  id: string
  done: string
  refused: { couple: string; why: string }[]
  canUndo: boolean
}

/** One's own act of the last ten minutes, or null. */
export function actResult(caller: Caller, id: unknown): Promise<ActResult | null> {
  return look(caller, 'queue.read', {}, async ({ tx, now }) => {
    const act = typeof id === 'string' && looksLikeId(id) ? await findDeskAct(tx, id) : null
    const open = act && now.getTime() - act.doneAt.getTime() < actStaysOpenFor
    if (!act || !open || act.undoneAt) return null
    const cases = await listCases(
      tx,
      now,
      act.refused.map(({ couple }) => couple),
    )
    const names = new Map(
      cases.map((one) => [one.coupleId, one.partners.map(({ legalName }) => legalName).join(' · ')]),
    )
    const colleague = (await listCoordinators(tx)).find(({ id }) => id === act.detail)?.name ?? 'a colleague'
    return {
      id: act.id,
      done: sayDone(act, colleague),
      refused: act.refused.map(({ couple, sentence }) => ({
        couple: names.get(couple) ?? 'A couple',
        why: sentence,
      })),
      canUndo: act.couples.length > 0 && person(caller.actor).kind === 'coordinator',
    }
  })
}

function sayDone({ act, detail, couples }: DeskAct, colleague: string): string {
  const count = couples.length === 1 ? '1 couple' : `${couples.length} couples`
  if (act === 'snooze') return `${count} set aside until ${sayDay(detail)}.`
  return act === 'tag' ? `${count} tagged “${detail}”.` : `${count} given to ${colleague}.`
}
