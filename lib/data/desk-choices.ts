import type { Transaction } from '@/lib/data/transaction'
import type { DeskSort, DeskView } from '@/lib/domain/program/desk-views'

/** A list somebody keeps: a name for a view, tags and an order. */
export type DeskFilter = { id: string; name: string; view: DeskView; tags: string[]; sort: DeskSort }

export async function listFilters(tx: Transaction): Promise<DeskFilter[]> {
  const rows = await tx.deskFilter.findMany({ orderBy: [{ name: 'asc' }], take: 20 })
  return rows.map(({ id, name, view, tags, sort }) => ({
    id,
    name,
    view: view as DeskView,
    tags,
    sort: sort as DeskSort,
  }))
}

export async function insertFilter(tx: Transaction, by: string, filter: Omit<DeskFilter, 'id'>, at: Date) {
  await tx.deskFilter.createMany({ data: [{ ...filter, personId: by, madeAt: at }] })
}

/** False when it was not there. */
export async function deleteFilter(tx: Transaction, id: string): Promise<boolean> {
  const { count } = await tx.deskFilter.deleteMany({ where: { id } })
  return count > 0
}

/** Whether single keys act for the one who asks; they do until it was chosen otherwise. */
export async function readSingleKeys(tx: Transaction): Promise<boolean> {
  const row = await tx.deskPreference.findFirst()
  return row?.singleKeys ?? true
}

export async function keepSingleKeys(tx: Transaction, person: string, on: boolean): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO desk_preference (person_id, single_keys) VALUES (${person}::uuid, ${on})
    ON CONFLICT (person_id) DO UPDATE SET single_keys = ${on}`
}
