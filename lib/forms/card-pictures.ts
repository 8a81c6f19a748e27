import { z } from 'zod'
import { cardSides } from '@/lib/domain/benefits/picture-of-card'

/** The two file inputs for a card; where no file was chosen browsers and React send an empty one. */
export const cardFields = {
  cardFront: z.instanceof(File).optional(),
  cardBack: z.instanceof(File).optional(),
}

/** Takes the pictures out of a form: the bytes of the files that were chosen. What they are worth is looked at later. */
export async function withPictures<T extends { cardFront?: File; cardBack?: File }>(form: T) {
  const { cardFront: front, cardBack: back, ...rest } = form
  const files = { front, back }
  const chosen = cardSides.flatMap((side) => {
    const file = files[side]
    return file && file.size > 0 ? [{ side, file }] : []
  })
  const pictures = await Promise.all(
    chosen.map(async ({ side, file }) => ({ side, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  return { ...rest, pictures }
}

/** Pictures for one coverage, from one's own page or from the workbench of a couple. */
export const cardForm = z
  .strictObject({ coverageId: z.string(), coupleId: z.string().optional(), ...cardFields })
  .transform(withPictures)

export const removeCardForm = z.strictObject({
  coverageId: z.string(),
  photoId: z.string(),
  coupleId: z.string().optional(),
})
