import { createHash } from 'node:crypto'
import { replaceCardPhoto } from '@/lib/data/card-photos'
import type { Transaction } from '@/lib/data/transaction'
import { type CardSide, mayBePicture } from '@/lib/domain/benefits/picture-of-card'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { reencode } from '@/lib/gateways/pictures/re-encode'

/** What came from a browser: any bytes at all. */
export type SentPicture = { side: CardSide; bytes: Uint8Array }
export type CardPicture = { side: CardSide; jpeg: Buffer; width: number; height: number; sha256: string }

/**
 * Looks at pictures of a card and draws them anew, before any transaction is open.
 * Refusals: `picture-too-large`, `picture-from-a-phone`, `picture-not-readable`.
 */
export async function readCardPictures(sent: readonly SentPicture[]): Promise<Outcome<CardPicture[]>> {
  const read: CardPicture[] = []
  for (const { side, bytes } of sent) {
    const refusals = mayBePicture(bytes)
    if (refusals.length > 0) return refuse(...refusals)
    const drawn = await reencode(bytes)
    if (!drawn) return refuse(refusal('picture-not-readable', {}))
    read.push({ side, ...drawn, sha256: createHash('sha256').update(bytes).digest('hex') })
  }
  return done(read)
}

/** What an idempotency key vouches for in place of the pictures themselves. */
export const namesOf = (pictures: readonly CardPicture[]) =>
  pictures.map(({ side, sha256 }) => [side, sha256])

export async function keepCardPictures(
  tx: Transaction,
  of: { coverageId: string; personId: string; addedBy: string },
  pictures: readonly CardPicture[],
  at: Date,
): Promise<void> {
  for (const { side, jpeg, width, height } of pictures)
    await replaceCardPhoto(tx, { ...of, side, jpeg, width, height }, at)
}
