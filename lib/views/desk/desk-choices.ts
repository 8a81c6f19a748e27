import { type Caller, person } from '@/lib/access/actor'
import { listCoordinators } from '@/lib/data/case-owners'
import { listTags } from '@/lib/data/case-tags'
import { type DeskFilter, listFilters, readSingleKeys } from '@/lib/data/desk-choices'
import { look } from '@/lib/views/look'

/** What a coordinator can choose from on the desk: tags in use, lists kept, colleagues; and whether single keys act. */
export type DeskChoices = {
  tags: string[]
  lists: DeskFilter[]
  colleagues: { id: string; name: string }[]
  keysOn: boolean
}

export function deskChoices(caller: Caller): Promise<DeskChoices> {
  return look(caller, 'queue.read', {}, async ({ tx }) => {
    const me = person(caller.actor).id
    return {
      tags: await listTags(tx),
      lists: await listFilters(tx),
      colleagues: (await listCoordinators(tx)).filter(({ id }) => id !== me),
      keysOn: await readSingleKeys(tx),
    }
  })
}
