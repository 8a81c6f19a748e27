import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { openCardPhoto } from '@/lib/data/card-photos'
import { looksLikeId } from '@/lib/domain/ids'
import { look } from '@/lib/views/look'

/** One side of a card as a JPEG: for the person whose card it is, and the coordinator of their case. */
export function pictureOfCard(caller: Caller, photo: string): Promise<Buffer> {
  return look(caller, 'card.read', {}, async ({ tx }) => {
    const jpeg = looksLikeId(photo) ? await openCardPhoto(tx, photo) : null
    if (!jpeg) throw new NotFound()
    return jpeg
  })
}
