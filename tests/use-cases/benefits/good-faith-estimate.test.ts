import { beforeEach, describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { openGoodFaith } from '@/lib/data/good-faith-estimates'
import { seal } from '@/lib/data/sealed'
import { inTransaction } from '@/lib/data/transaction'
import { makeGoodFaithEstimate } from '@/lib/use-cases/benefits/make-good-faith-estimate'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { goodFaithAsPdf } from '@/lib/views/benefits/good-faith-as-pdf'
import { ownBenefits } from '@/lib/views/benefits/own-benefits'
import { lettersToMe } from '@/lib/views/intake/letters-to-me'
import { lookAndGive } from '../../../prisma/demo/look-and-give'
import { aDesk, callerFor, codesOf, made } from '../../support/a-desk'
import { aPerson } from '../../support/a-sent-couple'
import { anEstimate, chargeForADay } from '../../support/an-estimate'
import { testDatabase } from '../../support/database'

const database = testDatabase()
let desk: Awaited<ReturnType<typeof aDesk>>

beforeEach(async () => {
  desk = await aDesk(database)
  await chargeForADay(database)
})

const idOf = (place: 0 | 1) => desk.couple.partners[place]?.id ?? ''
const sams = (more: object = {}) => ({ ...anEstimate(desk.couple.coupleId, idOf(1)), ...more })

describe('a good-faith estimate', () => {
  test('says what care costs at our own charges, and by when the law wanted it', async () => {
    const { id } = made(await lookAndGive(desk.caller, sams()))
    const { partners, services } = await benefitsOfCouple(desk.caller, desk.couple.coupleId)
    // 36 x 450 + 220; asked on Monday, so due on Thursday; twelve months from the first day
    expect(partners[1]?.goodFaith).toEqual([
      {
        id,
        href: `/benefits/good-faith/${id}`,
        replaced: null,
        total: '$16,420',
        madeOn: 'Mar 3, 2026',
        holds: 'Mar 16, 2026 through Mar 15, 2027',
        due: 'Mar 5, 2026',
        late: false,
      },
    ])
    expect(services).toEqual([
      { code: 'H0015', units: 36, each: 45_000 },
      { code: '90791', units: 1, each: 22_000 },
    ])
    const pdf = await goodFaithAsPdf(desk.caller, id)
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot')
  })

  test('keeps sealed what was known of a diagnosis on that day', async () => {
    const clinician = await aPerson(database.asOwner, 'clinician', 'Rae')
    const row = crypto.randomUUID()
    const sealed = seal(JSON.stringify({ code: 'F10.20', words: 'moderate' }), {
      table: 'billing_diagnosis',
      column: 'sealed',
      row,
    })
    await database.asOwner(
      `INSERT INTO billing_diagnosis (id, person_id, place, sealed, from_day, recorded_by, recorded_at)
       VALUES ($1, $2, 1, $3, '2026-03-01', $4, now())`,
      [row, idOf(1), sealed, clinician],
    )
    const { id } = made(await lookAndGive(desk.caller, sams()))
    const kept = await inTransaction({ role: 'partner', personId: idOf(1) }, (tx) => openGoodFaith(tx, id))
    expect(kept?.diagnoses).toEqual(['F10.20'])
    const [stored] = await database.asOwner('SELECT diagnoses FROM good_faith_estimate WHERE id = $1', [id])
    expect(stored?.diagnoses).not.toContain('F10')
  })

  test('is its reader’s alone: the other partner sees nothing of it, and hears nothing', async () => {
    const told = (who: string) =>
      database.asOwner('SELECT id FROM outbox_message WHERE person_id = $1', [who])
    const [maya, sam] = [callerFor('partner', idOf(0)), callerFor('partner', idOf(1))]
    const before = JSON.stringify(await ownBenefits(maya, 'en'))
    const heard = [await told(idOf(0)), await told(idOf(1))]
    const { id } = made(await lookAndGive(desk.caller, sams()))
    expect(await told(idOf(0))).toEqual(heard[0])
    expect(await told(idOf(1))).toHaveLength((heard[1]?.length ?? 0) + 1)
    expect((await ownBenefits(sam, 'en')).goodFaith).toMatchObject([{ id, total: '$16,420' }])
    expect(JSON.stringify(await ownBenefits(maya, 'en'))).toBe(before)
    await expect(goodFaithAsPdf(maya, id)).rejects.toThrow(NotFound)
    expect((await goodFaithAsPdf(sam, id)).length).toBeGreaterThan(1000)
    const stranger = callerFor('coordinator', await aPerson(database.asOwner, 'coordinator', 'Kit'))
    await expect(goodFaithAsPdf(stranger, id)).rejects.toThrow(NotFound)
    await expect(makeGoodFaithEstimate(stranger, sams())).rejects.toThrow(NotFound)
  })

  test('takes the place of the one before, which stays on record', async () => {
    made(await lookAndGive(desk.caller, sams()))
    made(await lookAndGive(desk.caller, sams({ expected: [{ code: 'H0015', units: 12 }] })))
    const { partners } = await benefitsOfCouple(desk.caller, desk.couple.coupleId)
    expect(partners[1]?.goodFaith.map(({ total, replaced }) => [total, replaced])).toEqual([
      ['$5,400', null],
      ['$16,420', 'Mar 3, 2026'],
    ])
    // The partner reads which of the two counts too.
    const { estimates } = await lettersToMe(callerFor('partner', idOf(1)))
    expect(estimates.map(({ total, replaced }) => [total, replaced])).toEqual([
      ['$5,400', null],
      ['$16,420', 'March 3, 2026'],
    ])
  })

  test('is not made of nothing, of services without a charge, or of days that do not fit', async () => {
    const expected = [{ code: '90853', units: 3 } as const]
    const wrong = sams({ expected, occasionOn: '2026-03-20' })
    expect(codesOf(await makeGoodFaithEstimate(desk.caller, wrong))).toEqual([
      'own-charge-missing',
      'estimate-day-ahead',
      'care-before-its-estimate',
    ])
    expect(codesOf(await makeGoodFaithEstimate(desk.caller, sams({ expected: [] })))).toEqual([
      'estimate-has-no-services',
    ])
  })
})
