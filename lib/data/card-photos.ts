import { seal, unseal } from '@/lib/data/sealed'
import type { Transaction } from '@/lib/data/transaction'
import type { CardSide } from '@/lib/domain/benefits/picture-of-card'

/** One live side of a card, without the picture, which is large. */
export type CardPhoto = {
  id: string
  coverageId: string
  side: CardSide
  width: number
  height: number
  addedAt: Date
}

const place = (row: string) => ({ table: 'card_photo', column: 'sealed', row })

/** The live pictures of some coverages, the front first. */
export async function listCardPhotos(tx: Transaction, coverages: readonly string[]): Promise<CardPhoto[]> {
  const rows = await tx.cardPhoto.findMany({
    where: { coverageId: { in: [...coverages] }, removedAt: null },
    select: { id: true, coverageId: true, side: true, width: true, height: true, addedAt: true },
    orderBy: { side: 'desc' },
  })
  return rows.map((row) => ({ ...row, side: row.side as CardSide }))
}

/** The picture itself, as a JPEG; null when it is not there, was taken back, or is not the asker's to see. */
export async function openCardPhoto(tx: Transaction, id: string): Promise<Buffer | null> {
  const row = await tx.cardPhoto.findFirst({ where: { id, removedAt: null }, select: { sealed: true } })
  return row && Buffer.from(unseal(row.sealed, place(id)), 'base64')
}

type NewPhoto = {
  coverageId: string
  personId: string
  side: CardSide
  jpeg: Buffer
  width: number
  height: number
  addedBy: string
}

/** The new picture takes the place of the live one of that side, which is gone with it. */
export async function replaceCardPhoto(
  tx: Transaction,
  { jpeg, ...photo }: NewPhoto,
  at: Date,
): Promise<string> {
  const { coverageId, side } = photo
  await removeCardPhotos(tx, { coverageId, side }, at)
  const id = crypto.randomUUID()
  const sealed = seal(jpeg.toString('base64'), place(id))
  await tx.cardPhoto.createMany({ data: [{ id, ...photo, sealed, addedAt: at }] })
  return id
}

/** Takes pictures away for good; only that there was one stays. Returns how many. */
export async function removeCardPhotos(
  tx: Transaction,
  which: { coverageId?: string; personId?: string; side?: CardSide; id?: string },
  at: Date,
): Promise<number> {
  const { count } = await tx.cardPhoto.updateMany({
    where: { ...which, removedAt: null },
    data: { sealed: '', removedAt: at },
  })
  return count
}
