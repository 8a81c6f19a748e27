import { type Caller, person } from '@/lib/access/actor'
import { deleteTag, insertTag } from '@/lib/data/case-tags'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

export type TagCase = { coupleId: string; tag: string }

/** Adds a word by which coordinators sort couples. Refuses `tag-is-there`. The record says that, not which word. */
export function tagCase(caller: Caller, input: TagCase): Promise<Outcome<null>> {
  const { coupleId: couple, tag } = input
  return run(
    caller,
    'case.tag',
    { couple },
    async ({ tx, actor, now, record }) => {
      const isNew = await insertTag(tx, { couple, tag, by: person(actor).id }, now)
      if (!isNew) return refuse(refusal('tag-is-there', { tag }))
      record({ couple })
      return done(null)
    },
    input,
  )
}

/** Takes a tag off; one that is not there is as good as taken off. */
export function untagCase(caller: Caller, input: TagCase): Promise<Outcome<null>> {
  const { coupleId: couple, tag } = input
  return run(
    caller,
    'case.tag',
    { couple },
    async ({ tx, record }) => {
      await deleteTag(tx, couple, tag)
      record({ couple, facts: { back: true } })
      return done(null)
    },
    input,
  )
}
