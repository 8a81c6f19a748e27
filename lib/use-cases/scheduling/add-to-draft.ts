import type { Caller } from '@/lib/access/actor'
import { type ReadWeek, readWeekFacts } from '@/lib/data/week-facts'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import type { Refusal } from '@/lib/domain/refusals'
import { onePlaceAtATime } from '@/lib/domain/rules/one-place-at-a-time'
import type { DraftItem } from '@/lib/domain/scheduling/draft-item'
import { type Asked, makeItem } from '@/lib/domain/scheduling/make-item'
import { seatsBeside } from '@/lib/domain/scheduling/recheck-draft'
import { changeDraft, type DraftOf } from '@/lib/use-cases/scheduling/change-draft'

export type AddToDraft = DraftOf & { asked: Asked }

/**
 * Adds one session to a week in the making. What stands in its way is shown beside the draft, where its time can still
 * be changed, and refused when the week is published. Here only a time that does not exist and a group that is gone are
 * (`session-time-is-skipped`, `group-is-gone`), and a group, which cannot move for them, at a time at which they are in
 * a session already (`person-already-busy`).
 */
export function addToDraft(caller: Caller, input: AddToDraft): Promise<Outcome<{ version: number }>> {
  return changeDraft(caller, 'week.draft', input, async ({ tx, couple, draft, now }) => {
    const facts = await readWeekFacts(tx, { couple, week: input.week, now, clinicians: [] })
    const made = makeItem(crypto.randomUUID(), input.asked, facts)
    if (!made.ok) return made
    const clashes = made.value.groupSessionId ? busyPartners(made.value, draft.items, facts) : []
    if (clashes.length > 0) return refuse(...clashes)
    return done([...draft.items, made.value].sort((a, b) => a.start - b.start))
  })
}

function busyPartners(group: DraftItem, items: readonly DraftItem[], facts: ReadWeek): Refusal[] {
  const { partners, zone } = facts
  return onePlaceAtATime({ session: group, zone, people: partners, taken: seatsBeside(group, items, facts) })
}
