import type { Transaction } from '@/lib/data/transaction'

type Tagged = { couple: string; tag: string; by: string }

/** False when the couple has the tag already. */
export async function insertTag(tx: Transaction, { couple, tag, by }: Tagged, at: Date): Promise<boolean> {
  const row = { coupleId: couple, tag, addedBy: by, addedAt: at }
  const { count } = await tx.caseTag.createMany({ data: [row], skipDuplicates: true })
  return count > 0
}

/** False when it was not there; with `made`, when it was not put there by that person up to that moment. */
export async function deleteTag(
  tx: Transaction,
  couple: string,
  tag: string,
  made?: { by: string; until: Date },
): Promise<boolean> {
  const { count } = await tx.caseTag.deleteMany({
    where: { coupleId: couple, tag, ...(made && { addedBy: made.by, addedAt: { lte: made.until } }) },
  })
  return count > 0
}

/** The tags in use on one's own couples, the most used first. */
export async function listTags(tx: Transaction): Promise<string[]> {
  const rows = await tx.caseTag.groupBy({
    by: ['tag'],
    _count: true,
    orderBy: [{ _count: { tag: 'desc' } }, { tag: 'asc' }],
    take: 30,
  })
  return rows.map(({ tag }) => tag)
}
