import type { Caller } from '@/lib/access/actor'
import { removeCardPhotos } from '@/lib/data/card-photos'
import { looksLikeId } from '@/lib/domain/ids'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

export type RemoveCardPicture = { coverageId: string; photoId: string }

/** Takes one picture of a card away for good. Refuses `no-longer-there`. */
export function removeCardPicture(
  caller: Caller,
  { coverageId, photoId }: RemoveCardPicture,
): Promise<Outcome<null>> {
  return run(caller, 'card.keep', { coverage: coverageId }, async ({ tx, now, record }) => {
    const gone = looksLikeId(photoId) ? await removeCardPhotos(tx, { coverageId, id: photoId }, now) : 0
    if (gone === 0) return refuse(refusal('no-longer-there', {}))
    record({ facts: { coverage: coverageId, photo: photoId } })
    return done(null)
  })
}
