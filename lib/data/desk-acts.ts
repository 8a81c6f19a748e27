import type { Transaction } from '@/lib/data/transaction'

export type DeskActKind = 'snooze' | 'tag' | 'pass-on'
/** `couples` are those it was done for; `refused` the others, each with the code of its refusal. */
export type DeskAct = {
  id: string
  act: DeskActKind
  detail: string
  couples: string[]
  refused: { couple: string; sentence: string }[]
  doneAt: Date
  undoneAt: Date | null
}

export async function insertDeskAct(
  tx: Transaction,
  by: string,
  act: Omit<DeskAct, 'undoneAt'>,
): Promise<void> {
  await tx.deskAct.createMany({ data: [{ personId: by, ...act }] })
}

/** One's own, and no one else's. */
export async function findDeskAct(tx: Transaction, id: string): Promise<DeskAct | null> {
  const row = await tx.deskAct.findUnique({ where: { id } })
  return row && { ...row, act: row.act as DeskActKind, refused: row.refused as DeskAct['refused'] }
}

/** False when it was undone already. */
export async function markUndone(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.deskAct.updateMany({ where: { id, undoneAt: null }, data: { undoneAt: at } })
  return count > 0
}
