import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type DeskActKind, insertDeskAct } from '@/lib/data/desk-acts'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import type { WaitingOn } from '@/lib/domain/program/desk-views'
import { type Refusal, refusal, sentence } from '@/lib/domain/refusals'
import { passOnCase } from '@/lib/use-cases/desk/pass-on-case'
import { putAside } from '@/lib/use-cases/desk/put-aside'
import { tagCase } from '@/lib/use-cases/desk/tag-case'
import { run } from '@/lib/use-cases/run'

type Act =
  | { act: 'snooze'; until: string; waitingOn: WaitingOn | null }
  | { act: 'tag'; tag: string }
  | { act: 'pass-on'; coordinatorId: string }

export type ActOnCases = { coupleIds: readonly string[] } & Act

/**
 * The same act on each of some couples, one after the other: what is refused for one is done for the others, and the
 * answer says which. One that is not theirs, or no longer, is one of those, and what was done for the others stands;
 * with none of them theirs it is not there. What is refused for all of them for one and the same reason is refused as
 * a whole. `actId` is where the rest is to be read, and undone for ten minutes.
 */
export async function actOnCases(caller: Caller, input: ActOnCases): Promise<Outcome<{ actId: string }>> {
  const couples: string[] = []
  const refused: { couple: string; sentence: string }[] = []
  const no: Refusal[] = []
  let inReach = 0
  for (const coupleId of new Set(input.coupleIds)) {
    const found = await ifTheirs(actOn(forCouple(caller, coupleId), coupleId, input))
    if (found) inReach += 1
    const outcome = found ?? refuse(refusal('case-not-yours-now', {}))
    if (outcome.ok) couples.push(coupleId)
    else {
      no.push(...outcome.refusals)
      refused.push({ couple: coupleId, sentence: outcome.refusals.map((one) => sentence(one)).join(' ') })
    }
  }
  if (inReach === 0) throw new NotFound()
  const [reason] = no
  if (reason && couples.length === 0 && new Set(refused.map((one) => one.sentence)).size === 1)
    return refuse(reason)
  const id = crypto.randomUUID()
  return run(
    caller,
    'queue.find',
    {},
    async ({ tx, actor, now, record }) => {
      const kept = {
        id,
        act: input.act as DeskActKind,
        detail: detailOf(input),
        couples,
        refused,
        doneAt: now,
      }
      await insertDeskAct(tx, person(actor).id, kept)
      record({
        action: 'queue.act',
        facts: { act: input.act, done: couples.length, refused: refused.length },
      })
      return done({ actId: id })
    },
    input,
  )
}

function actOn(caller: Caller, coupleId: string, input: ActOnCases): Promise<Outcome<null>> {
  switch (input.act) {
    case 'snooze':
      return putAside(caller, { coupleId, until: input.until, waitingOn: input.waitingOn })
    case 'tag':
      return tagCase(caller, { coupleId, tag: input.tag })
    case 'pass-on':
      return passOnCase(caller, { coupleId, coordinatorId: input.coordinatorId })
  }
}

/** Null for a couple that is not there for whoever asks. */
const ifTheirs = (acting: Promise<Outcome<null>>) =>
  acting.catch((error: unknown) => {
    if (error instanceof NotFound) return null
    throw error
  })

/** Each couple's act has a key of its own, so that sending the form again does nothing twice. */
const forCouple = (caller: Caller, couple: string): Caller =>
  caller.idempotencyKey ? { ...caller, idempotencyKey: `${caller.idempotencyKey}:${couple}` } : caller

const detailOf = (input: Act) =>
  input.act === 'snooze' ? input.until : input.act === 'tag' ? input.tag : input.coordinatorId
