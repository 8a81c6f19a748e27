import { beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { choosePayer } from '@/lib/use-cases/benefits/choose-payer'
import { addPayer } from '@/lib/use-cases/payers/add-payer'
import { changePayer, retirePayer } from '@/lib/use-cases/payers/change-payer'
import { addFee, endFee } from '@/lib/use-cases/payers/keep-fees'
import { payerList } from '@/lib/views/payers/payer-list'
import { payerPage } from '@/lib/views/payers/payer-page'
import { aDesk, codesOf, made, now } from '../../support/a-desk'
import { northstar } from '../../support/a-payer'
import { aPerson, signedIn } from '../../support/a-sent-couple'
import { testDatabase } from '../../support/database'

const database = testDatabase()
let admin: Caller
beforeEach(async () => {
  for (const statement of ['UPDATE coverage SET payer_id = NULL', 'DELETE FROM fee', 'DELETE FROM payer'])
    await database.asOwner(statement)
  admin = { actor: signedIn('admin', await aPerson(database.asOwner, 'admin', 'Ada')), clock: () => now }
})

const day = { code: 'H0015', place: 'telehealth', network: 'in', low: 40_000, high: 40_000 } as const
const fee = (payerId: string, more: object = {}) => ({
  ...day,
  payerId,
  from: '2026-01-01',
  until: null,
  ...more,
})

describe('a payer', () => {
  test('is kept by the admin, read by the desk, and by nobody else', async () => {
    const { id } = made(await addPayer(admin, northstar))
    const { caller: coordinator } = await aDesk(database)
    expect((await payerPage(coordinator, id)).payer).toMatchObject({ ...northstar, revision: 1 })
    expect(await payerList(coordinator)).toMatchObject({ canKeep: false })
    await expect(addPayer(coordinator, northstar)).rejects.toThrow(NotFound)
    const director = {
      ...admin,
      actor: signedIn('director', await aPerson(database.asOwner, 'director', 'Dee')),
    }
    expect(() => payerList(director)).toThrow(NotFound)
    await expect(payerPage(admin, crypto.randomUUID())).rejects.toThrow(NotFound)
  })

  test('has its names to itself, however they are written', async () => {
    made(await addPayer(admin, northstar))
    const other = { ...northstar, name: 'Pine Health', aliases: ['NORTHSTAR - health.'] }
    expect(codesOf(await addPayer(admin, other))).toEqual(['payer-goes-by-that-name'])
    made(await addPayer(admin, { ...other, aliases: ['Pine'] }))
  })

  test('tells the second of two editors that somebody was quicker', async () => {
    const { id } = made(await addPayer(admin, northstar))
    const seen = { ...northstar, payerId: id, revision: 1 }
    made(await changePayer(admin, { ...seen, askPhone: '800 555 0110' }))
    expect(codesOf(await changePayer(admin, { ...seen, askFax: '800 555 0111' }))).toEqual([
      'payer-changed-meanwhile',
    ])
    expect((await payerPage(admin, id)).payer).toMatchObject({
      askPhone: '800 555 0110',
      askFax: '',
      revision: 2,
    })
  })

  test('goes out of use and comes back, unless another took its name', async () => {
    const { id } = made(await addPayer(admin, northstar))
    made(await retirePayer(admin, { payerId: id, revision: 1, back: false }))
    expect(codesOf(await changePayer(admin, { ...northstar, payerId: id, revision: 2 }))).toEqual([
      'payer-is-retired',
    ])
    made(await addPayer(admin, northstar))
    expect(codesOf(await retirePayer(admin, { payerId: id, revision: 2, back: true }))).toEqual([
      'payer-goes-by-that-name',
    ])
  })
})

describe('a plan', () => {
  test('finds its payer by name or alias, whichever of the two was there first', async () => {
    const payers = () => database.asOwner('SELECT payer_name, payer_id FROM coverage ORDER BY payer_name')
    await aDesk(database)
    expect((await payers()).every(({ payer_id }) => payer_id === null)).toBe(true)
    const { id } = made(await addPayer(admin, northstar))
    expect((await payers()).map(({ payer_id }) => payer_id)).toContain(id)
    await database.asOwner(`UPDATE coverage SET payer_name = 'somebody else'`)
    expect((await payers()).every(({ payer_id }) => payer_id === null)).toBe(true)
    await database.asOwner(`UPDATE coverage SET payer_name = 'NSH.'`)
    expect((await payers()).every(({ payer_id }) => payer_id === id)).toBe(true)
  })

  test('is given to a payer by its own coordinator alone', async () => {
    const { couple, caller: coordinator } = await aDesk(database)
    const { id: payerId } = made(await addPayer(admin, { ...northstar, name: 'Pine Health', aliases: [] }))
    const { coupleId } = couple
    const coverageId = couple.partners[1]?.coverageId ?? ''
    made(await choosePayer(coordinator, { coupleId, coverageId, payerId }))
    const [row] = await database.asOwner(
      `SELECT payer_id, payer_name FROM coverage WHERE id = '${coverageId}'`,
    )
    expect(row).toMatchObject({ payer_id: payerId, payer_name: expect.not.stringContaining('Pine') })
    const stranger = signedIn('coordinator', await aPerson(database.asOwner, 'coordinator', 'Kit'))
    await expect(
      choosePayer({ ...coordinator, actor: stranger }, { coupleId, coverageId, payerId: null }),
    ).rejects.toThrow(NotFound)
  })
})

describe('an allowed amount', () => {
  test('ends by itself when the next one begins, and never overlaps another', async () => {
    const { id } = made(await addPayer(admin, northstar))
    made(await addFee(admin, fee(id)))
    made(await addFee(admin, fee(id, { low: 41_000, high: 43_000, from: '2026-07-01' })))
    const { fees } = await payerPage(admin, id)
    expect(fees.map(({ from, until, low, high, standing }) => [from, until, low, high, standing])).toEqual([
      ['2026-07-01', null, 41_000, 43_000, 'ahead'],
      ['2026-01-01', '2026-07-01', 40_000, 40_000, 'now'],
    ])
    expect(codesOf(await addFee(admin, fee(id, { from: '2026-03-01', until: '2026-04-01' })))).toEqual([
      'fee-overlaps',
    ])
    made(await addFee(admin, fee(id, { place: 'in-person' })))
    expect(codesOf(await addFee(admin, fee(id, { from: '2027-02-01', until: '2027-02-01' })))).toEqual([
      'fee-ends-before-it-begins',
    ])
  })

  test('holds again when the one that ended it was a mistake, but not when somebody ended it', async () => {
    const { id } = made(await addPayer(admin, northstar))
    const spans = async () => (await payerPage(admin, id)).fees.map(({ from, until }) => [from, until])
    const newest = async () => (await payerPage(admin, id)).fees[0]?.id ?? ''
    const off = async (feeId: string) => made(await endFee(admin, { feeId, payerId: id, until: null }))
    made(await addFee(admin, fee(id)))
    for (const from of ['2026-06-01', '2026-09-01']) made(await addFee(admin, fee(id, { from })))
    const [, june] = (await payerPage(admin, id)).fees
    expect(await off(june?.id ?? '')).toEqual({ reopened: true })
    expect(await spans()).toEqual([
      ['2026-09-01', null],
      ['2026-01-01', '2026-09-01'],
    ])
    expect(await off(await newest())).toEqual({ reopened: true })
    expect(await spans()).toEqual([['2026-01-01', null]])

    made(await endFee(admin, { feeId: await newest(), payerId: id, until: '2026-12-01' }))
    made(await addFee(admin, fee(id, { from: '2026-12-01' })))
    expect(await off(await newest())).toEqual({ reopened: false })
    expect(await spans()).toEqual([['2026-01-01', '2026-12-01']])
  })

  test('is taken off when it was a mistake, and makes room', async () => {
    const { id } = made(await addPayer(admin, northstar))
    made(await addFee(admin, fee(id)))
    const [wrong] = (await payerPage(admin, id)).fees
    made(await endFee(admin, { feeId: wrong?.id ?? '', payerId: id, until: null }))
    expect((await payerPage(admin, id)).fees).toEqual([])
    made(await addFee(admin, fee(id, { low: 39_000, high: 39_000 })))
    expect(codesOf(await endFee(admin, { feeId: wrong?.id ?? '', payerId: id, until: null }))).toEqual([
      'no-longer-there',
    ])
  })
})
