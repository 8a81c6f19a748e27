import type { Caller } from '@/lib/access/actor'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { changeDraft, type DraftOf } from '@/lib/use-cases/scheduling/change-draft'

export type RemoveFromDraft = DraftOf & { item: string }

/** Takes one session out of a week in the making. Refuses with `draft-item-is-gone`. */
export function removeFromDraft(
  caller: Caller,
  input: RemoveFromDraft,
): Promise<Outcome<{ version: number }>> {
  return changeDraft(caller, 'week.draft', input, async ({ draft }) => {
    const rest = draft.items.filter(({ id }) => id !== input.item)
    return rest.length === draft.items.length ? refuse(refusal('draft-item-is-gone', {})) : done(rest)
  })
}
