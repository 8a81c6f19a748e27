import { beforeAll, describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { makeLetter } from '@/lib/use-cases/benefits/make-letter'
import { sendLetter } from '@/lib/use-cases/benefits/send-letter'
import { letterAsPdf } from '@/lib/views/benefits/letter-as-pdf'
import { ownBenefits } from '@/lib/views/benefits/own-benefits'
import { codesOf, endPayerConsent, made } from '../../support/a-desk'
import { aVerifiedPlan } from '../../support/a-verified-plan'
import { testDatabase } from '../../support/database'
import { readPdf } from '../../support/read-pdf'

const database = testDatabase()
let scene: Awaited<ReturnType<typeof aVerifiedPlan>>
let { desk, stranger } = {} as typeof scene

const on = (place: 0 | 1) => scene.on(place)
const partner = (place: 0 | 1) => scene.partner(place)
const stopConsent = () => endPayerConsent(database, on(0).personId)

beforeAll(async () => {
  scene = await aVerifiedPlan(database)
  ;({ desk, stranger } = scene)
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
    const { text, unbroken, language, tags } = readPdf(pdf)
    const words = text.replaceAll('\n', '')
    expect(language).toBe('es')
    expect(tags).toContain('Table')
    expect(words).toContain('Es una estimación, no una garantía.')
    expect(words).toContain('$1,500.00')
    expect(words).toContain('La respuesta del seguro del 3 de marzo de 2026')
    expect(unbroken).toContain('3 de marzo de 2026')
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

  test('is not written with a letter that no paper of ours can show', async () => {
    const { coupleId, personId } = on(0)
    const letter = { coupleId, personId, locale: 'en' as const, estimate: null }
    const named = (payer: string) =>
      database.asOwner('UPDATE coverage SET payer_name = $2 WHERE person_id = $1', [personId, payer])
    const [was] = await database.asOwner('SELECT payer_name FROM coverage WHERE person_id = $1', [personId])
    await named('Phượng 保険')
    expect(codesOf(await makeLetter(desk.caller, letter))).toEqual(['letter-no-paper-can-show'])
    await named('Phượng Health')
    const { id } = made(await makeLetter(desk.caller, letter))
    const { text } = readPdf(await letterAsPdf(desk.caller, id))
    expect(text.replaceAll('\n', '')).toContain('Phượng Health')
    await named(String(was?.payer_name))
  })

  test('is neither written nor sent once its reader stopped the consent; what was sent stays theirs', async () => {
    const { coupleId, personId } = on(0)
    const letter = { coupleId, personId, locale: 'en' as const, estimate: null }
    const { id } = made(await makeLetter(desk.caller, letter))
    const sent = (await ownBenefits(partner(0), 'en')).letters
    await stopConsent()
    expect(codesOf(await makeLetter(desk.caller, letter))).toEqual(['letter-needs-consent'])
    expect(codesOf(await sendLetter(desk.caller, { coupleId, letterId: id }))).toEqual([
      'letter-needs-consent',
    ])
    expect((await ownBenefits(partner(0), 'en')).letters).toEqual(sent)
    expect(sent).toHaveLength(1)
  })
})

describe('what one reads of one’s own plan', () => {
  test('is in plain words of the reader’s language, the payer’s beside them, and says once where it is from', async () => {
    const [plan] = (await ownBenefits(partner(0), 'es')).plans
    const lines = plan?.groups.flatMap((group) => group.lines) ?? []
    expect(plan?.source).toEqual({ words: 'La respuesta del seguro del 3 de marzo de 2026', only: true })
    expect(new Set(lines.map(({ source }) => source))).toEqual(new Set([null]))
    expect(lines.find(({ what }) => what.startsWith('Atención por video'))).toMatchObject({
      answer: 'sí',
      quote: 'TELEMEDICINE COVERED',
    })
  })
})
