import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type DeskFilter, deleteFilter, insertFilter, keepSingleKeys } from '@/lib/data/desk-choices'
import { looksLikeId } from '@/lib/domain/ids'
import { done, type Outcome } from '@/lib/domain/outcome'
import { run } from '@/lib/use-cases/run'

/** Keeps a list under a name of one's own. A name in use is refused as `already-recorded`. */
export function keepList(caller: Caller, input: Omit<DeskFilter, 'id'>): Promise<Outcome<null>> {
  return run(
    caller,
    'queue.keep-list',
    {},
    async ({ tx, actor, now, record }) => {
      await insertFilter(tx, person(actor).id, input, now)
      record({})
      return done(null)
    },
    input,
  )
}

export function dropList(caller: Caller, { listId }: { listId: string }): Promise<Outcome<null>> {
  return run(
    caller,
    'queue.keep-list',
    {},
    async ({ tx, record }) => {
      const known = looksLikeId(listId) && (await deleteFilter(tx, listId))
      if (!known) throw new NotFound()
      record({ facts: { back: true } })
      return done(null)
    },
    { listId },
  )
}

/** Switches single keys on or off for this person, on every device (WCAG 2.1.4). */
export function chooseKeys(caller: Caller, { on }: { on: boolean }): Promise<Outcome<null>> {
  return run(
    caller,
    'queue.choose-keys',
    {},
    async ({ tx, actor, record }) => {
      await keepSingleKeys(tx, person(actor).id, on)
      record({ facts: { on } })
      return done(null)
    },
    { on },
  )
}
