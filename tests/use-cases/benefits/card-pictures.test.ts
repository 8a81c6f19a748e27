import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { addCardPictures } from '@/lib/use-cases/benefits/add-card-pictures'
import { removeCardPicture } from '@/lib/use-cases/benefits/remove-card-picture'
import { ownBenefits } from '@/lib/views/benefits/own-benefits'
import { pictureOfCard } from '@/lib/views/benefits/picture-of-card'
import { aDesk, callerFor, codesOf, made } from '../../support/a-desk'
import { aPerson } from '../../support/a-sent-couple'
import { testDatabase } from '../../support/database'

const database = testDatabase()
let desk: Awaited<ReturnType<typeof aDesk>>
let stranger: ReturnType<typeof callerFor>

const on = (place: 0 | 1) => {
  const { id = '', coverageId = '' } = desk.couple.partners[place] ?? {}
  return { personId: id, coverageId }
}
const partner = (place: 0 | 1) => callerFor('partner', on(place).personId)

beforeAll(async () => {
  desk = await aDesk(database)
  stranger = callerFor('coordinator', await aPerson(database.asOwner, 'coordinator', 'Devon'))
})

/** A photo as a phone takes it: large, on its side, and with the place it was taken in. */
const photo = () =>
  sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { Copyright: 'canary-camera' }, IFD3: { GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

describe('a picture of a card', () => {
  test('is kept turned, small and without what the camera wrote; replaced, the one before is gone', async () => {
    const { coverageId } = on(0)
    const bytes = await photo()
    expect(bytes.includes('canary-camera')).toBe(true)
    made(await addCardPictures(partner(0), { coverageId, pictures: [{ side: 'front', bytes }] }))
    const [first] = (await ownBenefits(partner(0), 'en')).plans[0]?.photos ?? []
    const jpeg = await pictureOfCard(partner(0), first?.id ?? '')
    expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 1000, height: 2000 })
    expect((await sharp(jpeg).metadata()).exif).toBeUndefined()

    made(await addCardPictures(desk.caller, { coverageId, pictures: [{ side: 'front', bytes }] }))
    await expect(pictureOfCard(partner(0), first?.id ?? '')).rejects.toThrow(NotFound)
    const kept = await database.asOwner('SELECT sealed FROM card_photo WHERE id = $1', [first?.id])
    expect(kept).toEqual([{ sealed: '' }])
  })

  test('is for whose it is and their coordinator, and for nobody else', async () => {
    const { coverageId } = on(0)
    const [shown] = (await ownBenefits(partner(0), 'en')).plans[0]?.photos ?? []
    const id = shown?.id ?? ''
    expect((await pictureOfCard(desk.caller, id)).length).toBeGreaterThan(500)
    for (const other of [partner(1), stranger])
      await expect(pictureOfCard(other, id)).rejects.toThrow(NotFound)
    const pictures = [{ side: 'front' as const, bytes: await photo() }]
    // Asked before a picture is looked at: what is none gets the same answer as one that is.
    const noPicture = [{ side: 'front' as const, bytes: new TextEncoder().encode('%PDF-1.7') }]
    for (const other of [partner(1), stranger]) {
      await expect(addCardPictures(other, { coverageId, pictures: noPicture })).rejects.toThrow(NotFound)
      await expect(addCardPictures(other, { coverageId, pictures })).rejects.toThrow(NotFound)
      await expect(removeCardPicture(other, { coverageId, photoId: id })).rejects.toThrow(NotFound)
    }
    made(await removeCardPicture(partner(0), { coverageId, photoId: id }))
    expect(codesOf(await removeCardPicture(partner(0), { coverageId, photoId: id }))).toEqual([
      'no-longer-there',
    ])
  })

  test('that is none, or unpacks to far more than it is, is refused with a word', async () => {
    const { coverageId } = on(0)
    const codes = async (bytes: Uint8Array) =>
      codesOf(await addCardPictures(partner(0), { coverageId, pictures: [{ side: 'back', bytes }] }))
    expect(await codes(new TextEncoder().encode('%PDF-1.7 a scan of the card'))).toEqual([
      'picture-not-readable',
    ])
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(2_000_000)
    expect(await codes(bomb)).toEqual(['picture-too-many-points'])
    expect(await codes((await photo()).subarray(0, 900))).toEqual(['picture-not-readable'])
  })
})
