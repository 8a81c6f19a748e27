import type { Caller } from '@/lib/access/actor'
import { readWeekFacts } from '@/lib/data/week-facts'
import { done, type Outcome } from '@/lib/domain/outcome'
import { type Asked, makeItem } from '@/lib/domain/scheduling/make-item'
import { changeDraft, type DraftOf } from '@/lib/use-cases/scheduling/change-draft'

export type AddToDraft = DraftOf & { asked: Asked }

/**
 * Adds one session to a week in the making. What stands in its way is shown beside the draft and refused when the week
 * is published; here only a time that does not exist and a group that is gone are (`session-time-is-skipped`,
 * `group-is-gone`).
 */
export function addToDraft(caller: Caller, input: AddToDraft): Promise<Outcome<{ version: number }>> {
  return changeDraft(caller, 'week.draft', input, async ({ tx, couple, draft, now }) => {
    const facts = await readWeekFacts(tx, { couple, week: input.week, now, clinicians: [] })
    const made = makeItem(crypto.randomUUID(), input.asked, facts)
    if (!made.ok) return made
    return done([...draft.items, made.value].sort((a, b) => a.start - b.start))
  })
}
