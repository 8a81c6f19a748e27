import type { Transaction } from '@/lib/data/transaction'
import type { DraftItem } from '@/lib/domain/scheduling/draft-item'
import type { LocalDate } from '@/lib/domain/scheduling/wall-clock'

/** A week in the making. `version` is 0 before anything was saved. */
export type WeekDraft = { version: number; items: DraftItem[] }

/** The draft of the week that begins on this Monday; an empty one where none is kept. */
export async function findDraft(tx: Transaction, couple: string, week: LocalDate): Promise<WeekDraft> {
  const kept = await tx.weekDraft.findUnique({
    where: { coupleId_weekStart: { coupleId: couple, weekStart: new Date(week) } },
    select: { items: true, version: true },
  })
  return kept
    ? { version: kept.version, items: kept.items as unknown as DraftItem[] }
    : { version: 0, items: [] }
}

/** Keeps the items under the next version. Whoever calls has compared the version under the couple's lock. */
export async function saveDraft(
  tx: Transaction,
  couple: string,
  week: LocalDate,
  draft: WeekDraft,
  by: string,
  at: Date,
): Promise<void> {
  const { version } = draft
  const items = JSON.parse(JSON.stringify(draft.items))
  await tx.weekDraft.upsert({
    where: { coupleId_weekStart: { coupleId: couple, weekStart: new Date(week) } },
    create: {
      coupleId: couple,
      weekStart: new Date(week),
      items,
      version: version + 1,
      savedBy: by,
      savedAt: at,
    },
    update: { items, version: version + 1, savedBy: by, savedAt: at },
    select: { version: true },
  })
}

export async function removeDraft(tx: Transaction, couple: string, week: LocalDate): Promise<void> {
  await tx.weekDraft.deleteMany({ where: { coupleId: couple, weekStart: new Date(week) } })
}
