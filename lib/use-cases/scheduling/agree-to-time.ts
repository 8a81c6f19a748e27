import type { Caller } from '@/lib/access/actor'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { changeDraft, type DraftOf } from '@/lib/use-cases/scheduling/change-draft'

export type AgreeToTime = DraftOf & { item: string }

/**
 * Notes that the partners were asked about a drafted time outside the times they gave us, and said yes. It goes on
 * record with the session when the week is published. Refuses with `draft-item-is-gone`.
 */
export function agreeToTime(caller: Caller, input: AgreeToTime): Promise<Outcome<{ version: number }>> {
  return changeDraft(caller, 'week.draft', input, async ({ draft }) => {
    if (!draft.items.some(({ id }) => id === input.item)) return refuse(refusal('draft-item-is-gone', {}))
    return done(draft.items.map((item) => (item.id === input.item ? { ...item, agreed: true } : item)))
  })
}
