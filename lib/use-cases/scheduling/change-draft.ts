import { type Caller, person } from '@/lib/access/actor'
import type { Action } from '@/lib/access/permissions'
import { type CoupleInCare, findCoupleInCare } from '@/lib/data/couples-in-care'
import { lockInOrder } from '@/lib/data/locks'
import type { Transaction } from '@/lib/data/transaction'
import { findDraft, saveDraft, type WeekDraft } from '@/lib/data/week-drafts'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import type { DraftItem } from '@/lib/domain/scheduling/draft-item'
import type { LocalDate } from '@/lib/domain/scheduling/wall-clock'
import { run, type Work } from '@/lib/use-cases/run'

/** Which draft: the couple's, for the week that begins on this Monday, as the editor last saw it. */
export type DraftOf = { couple: string; week: LocalDate; version: number }
export type OpenedDraft = { tx: Transaction; couple: CoupleInCare; draft: WeekDraft; now: Date }

/** Opens a draft under the couple's lock; refuses when somebody saved it since, so that no editor overwrites another. */
export async function openDraft(
  tx: Transaction,
  { couple: id, week, version }: DraftOf,
  now: Date,
): Promise<Outcome<OpenedDraft>> {
  await lockInOrder(tx, [id])
  const couple = await findCoupleInCare(tx, id)
  if (!couple?.enrolled) return refuse(refusal('couple-is-not-enrolled', {}))
  const draft = await findDraft(tx, id, week)
  if (draft.version !== version) return refuse(refusal('changed-by-someone-else', {}))
  return done({ tx, couple, draft, now })
}

/** What every change of a draft shares: open it, change its items, keep them under the next version, record it. */
export async function changeDraft<Input extends DraftOf>(
  caller: Caller,
  action: Extract<Action, 'week.plan' | 'week.draft'>,
  input: Input,
  change: (opened: OpenedDraft) => Promise<Outcome<DraftItem[]>>,
): Promise<Outcome<{ version: number }>> {
  const work = async ({ tx, actor, now, record }: Work): Promise<Outcome<{ version: number }>> => {
    const opened = await openDraft(tx, input, now)
    if (!opened.ok) return opened
    const items = await change(opened.value)
    if (!items.ok) return items
    const { version } = opened.value.draft
    await saveDraft(tx, input.couple, input.week, { version, items: items.value }, person(actor).id, now)
    record({ couple: input.couple, facts: { week: input.week, items: items.value.length } })
    return done({ version: version + 1 })
  }
  return run(caller, action, { couple: input.couple }, work, input)
}
