import { type Caller, person } from '@/lib/access/actor'
import type { Action } from '@/lib/access/permissions'
import { replaceCardPhoto } from '@/lib/data/card-photos'
import { sha256Of } from '@/lib/data/sha256'
import type { Subject } from '@/lib/data/standing'
import type { Transaction } from '@/lib/data/transaction'
import { type CardSide, mayBeDrawn, mayBePicture, pictureKind } from '@/lib/domain/benefits/picture-of-card'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { reencode, sizeOfPicture } from '@/lib/gateways/pictures/re-encode'
import { askFirst } from '@/lib/use-cases/run'

/** What came from a browser: any bytes at all. */
export type SentPicture = { side: CardSide; bytes: Uint8Array }
export type CardPicture = { side: CardSide; jpeg: Buffer; width: number; height: number; sha256: string }

/**
 * Looks at pictures of a card and draws them anew, for who may do with them what `action` says, and before the
 * transaction that keeps them is open: a drawing may take seconds.
 * Refusals: `picture-too-large`, `picture-from-a-phone`, `picture-too-many-points`, `picture-not-readable`.
 */
export async function readCardPictures(
  caller: Caller,
  action: Action,
  subject: Subject,
  sent: readonly SentPicture[],
): Promise<Outcome<CardPicture[]>> {
  if (sent.length === 0) return done([])
  const asked = await askFirst(caller, action, subject)
  if (!asked.ok) return asked
  const read: CardPicture[] = []
  for (const { side, bytes } of sent) {
    const refusals = mayBePicture(bytes)
    if (refusals.length > 0) return refuse(...refusals)
    const size = await sizeOfPicture(bytes)
    const tooMany = size ? mayBeDrawn(pictureKind(bytes), size) : []
    if (tooMany.length > 0) return refuse(...tooMany)
    const drawn = size && (await reencode(bytes, person(caller.actor).id))
    if (!drawn) return refuse(refusal('picture-not-readable', {}))
    read.push({ side, ...drawn, sha256: sha256Of(bytes) })
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
