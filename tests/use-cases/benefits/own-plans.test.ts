import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { addCardPictures } from '@/lib/use-cases/benefits/add-card-pictures'
import { addPlan } from '@/lib/use-cases/benefits/add-plan'
import { askConfidential } from '@/lib/use-cases/benefits/ask-confidential'
import { concludeVerification } from '@/lib/use-cases/benefits/conclude-verification'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { makeLetter } from '@/lib/use-cases/benefits/make-letter'
import { orderPlans } from '@/lib/use-cases/benefits/order-plans'
import { removeCardPicture } from '@/lib/use-cases/benefits/remove-card-picture'
import { sendLetter } from '@/lib/use-cases/benefits/send-letter'
import { enrollCouple } from '@/lib/use-cases/enrollment/enroll-couple'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { letterAsPdf } from '@/lib/views/benefits/letter-as-pdf'
import { ownBenefits } from '@/lib/views/benefits/own-benefits'
import { pictureOfCard } from '@/lib/views/benefits/picture-of-card'
import { aDesk, callerFor, codesOf, importing, made, mayasReply, replyText } from '../../support/a-desk'
import { aPerson } from '../../support/a-sent-couple'
import { testDatabase } from '../../support/database'
import { readPdf } from '../../support/read-pdf'

const database = testDatabase()
let desk: Awaited<ReturnType<typeof aDesk>>
let stranger: ReturnType<typeof callerFor>

const on = (place: 0 | 1) => {
  const { coupleId, partners } = desk.couple
  const { id = '', coverageId = '' } = partners[place] ?? {}
  return { coupleId, personId: id, coverageId }
}
const partner = (place: 0 | 1) => callerFor('partner', on(place).personId)
const conclude = async () => {
  made(await importReply(desk.caller, importing(desk.couple, replyText(mayasReply))))
  const { coupleId, coverageId } = on(0)
  const outcome = { kind: 'verified' as const }
  made(
    await concludeVerification(desk.caller, {
      coupleId,
      coverageId,
      outcome,
      note: 'canary-note',
      seen: null,
    }),
  )
}

beforeAll(async () => {
  desk = await aDesk(database)
  stranger = callerFor('coordinator', await aPerson(database.asOwner, 'coordinator', 'Devon'))
  await conclude()
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
    for (const other of [partner(1), stranger]) {
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
    expect(await codes(bomb)).toEqual(['picture-not-readable'])
    expect(await codes((await photo()).subarray(0, 900))).toEqual(['picture-not-readable'])
  })
})

describe('which plan pays first', () => {
  const another = () => ({
    ...{ coupleId: on(1).coupleId, personId: on(1).personId, payerName: 'Lakeside', memberId: 'LAKE-9' },
    ...{ groupNumber: '', planKind: 'ppo' as const },
  })
  const order = async () =>
    (await benefitsOfCouple(desk.caller, on(1).coupleId)).partners[1]?.coverages.map(({ plan }) => plan)

  test('follows from whose name it is in; another order takes a reason, which stands beside it', async () => {
    const { id } = made(await addPlan(desk.caller, { ...another(), holder: 'partner' }))
    expect((await order())?.[1]).toContain('Lakeside')
    const first = { coupleId: on(1).coupleId, coverageId: id }
    expect(codesOf(await orderPlans(desk.caller, { ...first, reason: ' ' }))).toEqual([
      'order-needs-a-reason',
    ])
    made(await orderPlans(desk.caller, { ...first, reason: 'A letter of the insurer says so' }))
    expect((await order())?.[0]).toContain('Lakeside')
    expect(codesOf(await orderPlans(desk.caller, { ...first, reason: 'again' }))).toEqual([
      'pays-first-already',
    ])
    // Back to the order that needs no reason.
    const own = on(1).coverageId
    made(await orderPlans(desk.caller, { coupleId: on(1).coupleId, coverageId: own, reason: '' }))
    expect((await order())?.[1]).toContain('Lakeside')
  })

  test('is not a stranger’s to say, and no plan is named twice', async () => {
    expect(codesOf(await addPlan(desk.caller, { ...another(), holder: 'self' }))).toEqual([
      'plan-named-already',
    ])
    await expect(addPlan(stranger, { ...another(), holder: 'self' })).rejects.toThrow(NotFound)
  })

  test('who is on another’s plan may ask for mail of their own, on their own and unseen', async () => {
    const plans = (await ownBenefits(partner(1), 'es')).plans
    const exposed = plans.find(({ readByHolder }) => readByHolder)?.id ?? ''
    const pdf = readPdf(made(await askConfidential(partner(1), { coverageId: exposed, locale: 'es' })))
    expect(pdf).toMatchObject({ language: 'es', title: 'Solicitud de comunicación confidencial' })
    expect(pdf.text).toContain('164.522(b)')
    expect(pdf.text).not.toMatch(/Maya|Alvarez/)
    await expect(askConfidential(partner(0), { coverageId: exposed, locale: 'en' })).rejects.toThrow(NotFound)
    const own = { coverageId: on(0).coverageId, locale: 'en' as const }
    expect(codesOf(await askConfidential(partner(0), own))).toEqual(['no-one-else-reads-it'])
  })
})

describe('a letter about one’s plan', () => {
  test('is that partner’s alone, from the moment it is sent, with source and day at every figure', async () => {
    const { coupleId, personId } = on(0)
    const { id } = made(await makeLetter(desk.caller, { coupleId, personId, locale: 'es', estimate: null }))
    await expect(letterAsPdf(partner(0), id)).rejects.toThrow(NotFound)
    expect((await ownBenefits(partner(0), 'en')).letters).toEqual([])

    made(await sendLetter(desk.caller, { coupleId, letterId: id }))
    expect(codesOf(await sendLetter(desk.caller, { coupleId, letterId: id }))).toEqual([
      'letter-sent-already',
    ])
    expect((await ownBenefits(partner(0), 'en')).letters).toMatchObject([{ id }])
    expect((await ownBenefits(partner(1), 'en')).letters).toEqual([])
    for (const other of [partner(1), stranger]) await expect(letterAsPdf(other, id)).rejects.toThrow(NotFound)

    const pdf = await letterAsPdf(partner(0), id)
    expect(pdf.equals(await letterAsPdf(desk.caller, id))).toBe(true)
    const { text, language, tags } = readPdf(pdf)
    const words = text.replaceAll('\n', '')
    expect(language).toBe('es')
    expect(tags).toContain('Table')
    expect(words).toContain('Es una estimación, no una garantía.')
    expect(words).toContain('$1,500.00')
    expect(words).toContain('La respuesta del seguro, 3 de marzo de 2026')
    expect(words).not.toMatch(/Sam|Kim|canary-note/)
  })

  test('tells only its reader that something is new', async () => {
    const told = await database.asOwner(
      `SELECT person_id FROM outbox_message WHERE template = 'something-new'`,
    )
    expect(told).toEqual([{ person_id: on(0).personId }])
  })

  test('is not written while nothing is concluded', async () => {
    const { coupleId, personId } = on(1)
    const letter = { coupleId, personId, locale: 'en' as const, estimate: null }
    expect(codesOf(await makeLetter(desk.caller, letter))).toEqual(['nothing-to-write-about'])
  })
})

describe('a check that has run out', () => {
  test('is asked for again, and enrolls nobody', async () => {
    const { coupleId } = on(0)
    const later = { ...desk.caller, clock: () => new Date('2026-05-02T18:00:00Z') }
    const { partners, heading } = await benefitsOfCouple(later, coupleId)
    expect(partners[0]?.coverages[0]).toMatchObject({ standing: 'expired', through: 'Apr 30, 2026' })
    expect(partners[0]?.coverages[0]?.facts.every(({ counts }) => counts.over)).toBe(true)
    expect(heading.stage).toBe('to-verify')
    const refused = await enrollCouple(later, { coupleId })
    expect(codesOf(refused)).toContain('benefits-check-over')
    expect(codesOf(await enrollCouple(desk.caller, { coupleId }))).not.toContain('benefits-check-over')
  })
})
