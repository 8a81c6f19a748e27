import { seal, unseal } from '@/lib/data/sealed'
import type { Transaction } from '@/lib/data/transaction'

export type CaseNote = {
  id: string
  authorId: string
  author: string
  text: string
  writtenAt: Date
  editedAt: Date | null
}

const place = (row: string) => ({ table: 'case_note', column: 'sealed', row })

export async function insertNote(
  tx: Transaction,
  note: { couple: string; by: string; text: string },
  at: Date,
) {
  const id = crypto.randomUUID()
  const row = {
    id,
    coupleId: note.couple,
    authorId: note.by,
    sealed: seal(note.text, place(id)),
    writtenAt: at,
  }
  await tx.caseNote.createMany({ data: [row] })
  return id
}

/** The notes on a couple, the latest first. */
export async function listNotes(tx: Transaction, couple: string): Promise<CaseNote[]> {
  const rows = await tx.caseNote.findMany({
    where: { coupleId: couple },
    orderBy: [{ writtenAt: 'desc' }, { id: 'asc' }],
    take: 100,
    include: { author: { select: { name: true } } },
  })
  return rows.map(({ sealed, author, ...note }) => ({
    ...note,
    author: author.name,
    text: unseal(sealed, place(note.id)),
  }))
}

export function findNote(tx: Transaction, id: string, couple: string) {
  return tx.caseNote.findFirst({
    where: { id, coupleId: couple },
    select: { authorId: true, writtenAt: true },
  })
}

export async function changeNote(tx: Transaction, id: string, text: string, at: Date): Promise<void> {
  await tx.caseNote.updateMany({ where: { id }, data: { sealed: seal(text, place(id)), editedAt: at } })
}
