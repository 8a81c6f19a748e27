import type { Caller } from '@/lib/access/actor'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { resolveTime, type WallTime } from '@/lib/domain/scheduling/make-item'
import { changeDraft, type DraftOf } from '@/lib/use-cases/scheduling/change-draft'

export type MoveInDraft = DraftOf & { item: string; to: WallTime; agreed: boolean }

/**
 * Moves one drafted session to another time; agreement to the old time does not carry over. A place in a group that
 * exists cannot move. Refuses with `session-time-is-skipped`, `draft-item-is-gone`, `group-has-changed`.
 */
export function moveInDraft(caller: Caller, input: MoveInDraft): Promise<Outcome<{ version: number }>> {
  return changeDraft(caller, 'week.draft', input, async ({ draft, couple }) => {
    const time = resolveTime(input.to)
    if (!time.ok) return time
    const item = draft.items.find(({ id }) => id === input.item)
    if (!item) return refuse(refusal('draft-item-is-gone', {}))
    if (item.groupSessionId) {
      return refuse(refusal('group-has-changed', { at: item.start, zone: couple.partners[0].zone }))
    }
    const moved = { ...item, ...time.value, agreed: input.agreed }
    const rest = draft.items.filter(({ id }) => id !== item.id)
    return done([...rest, moved].sort((a, b) => a.start - b.start))
  })
}
