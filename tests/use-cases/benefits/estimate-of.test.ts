import { beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { spanOf } from '@/lib/domain/benefits/estimate/sum-up'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { addPayer } from '@/lib/use-cases/payers/add-payer'
import { addFee } from '@/lib/use-cases/payers/keep-fees'
import { estimatesOfCouple, ownEstimate, type PartnerEstimate } from '@/lib/views/benefits/estimate-of'
import {
  aDesk,
  callerFor,
  importing,
  made,
  mayasReply,
  now,
  replyText,
  samsReply,
} from '../../support/a-desk'
import { northstar } from '../../support/a-payer'
import { aPerson, signedIn } from '../../support/a-sent-couple'
import { testDatabase } from '../../support/database'

const database = testDatabase()
let desk: Awaited<ReturnType<typeof aDesk>>
let admin: Caller

/** Maya and Sam each have a plan with Northstar, and Maya's has answered: $300 of the deductible left, $30 a day. */
beforeEach(async () => {
  for (const statement of ['UPDATE coverage SET payer_id = NULL', 'DELETE FROM fee', 'DELETE FROM payer'])
    await database.asOwner(statement)
  admin = { actor: signedIn('admin', await aPerson(database.asOwner, 'admin', 'Ada')), clock: () => now }
  desk = await aDesk(database)
  made(await importReply(desk.caller, importing(desk.couple, replyText(mayasReply))))
})

const idOf = (place: 0 | 1) => desk.couple.partners[place]?.id ?? ''
const asPartner = (place: 0 | 1) => callerFor('partner', idOf(place))
const both = () =>
  estimatesOfCouple(desk.caller, desk.couple.coupleId) as Promise<[PartnerEstimate, PartnerEstimate]>
async function allowed(cents: number, until: string | null = null, then: number | null = null) {
  const { id } = made(await addPayer(admin, northstar))
  const day = { code: 'H0015', place: 'telehealth', network: 'in', payerId: id } as const
  made(await addFee(admin, { ...day, from: '2026-01-01', until, low: cents, high: cents }))
  if (until && then) made(await addFee(admin, { ...day, from: until, until: null, low: then, high: then }))
}

describe('the estimate of a couple', () => {
  test('is counted from live facts, the payer’s amounts and three assumed days a week', async () => {
    await allowed(40_000)
    const [maya, sam] = await both()
    expect(maya.payer?.name).toBe('Northstar Health')
    expect(maya.telehealth).toMatchObject({ kind: 'amount', total: { high: { deductible: 30_000 } } })
    // 300 + 30 on the first of 36 days, then 30 each
    if (!('total' in maya.telehealth)) throw new Error('no figures')
    expect(spanOf(maya.telehealth.total)).toEqual({ from: 138_000, to: 138_000 })
    expect(maya.planned).toMatchObject({ perWeek: 3, weeks: 12, assumed: true })
    expect(maya.telehealth.rests.map(({ what, kind }) => `${what} ${kind}`)).toEqual(
      expect.arrayContaining(['deductible-individual reply', 'copay reply', 'allowed-amount fee']),
    )
    expect(sam.telehealth).toMatchObject({ kind: 'not-known', missing: ['copay-or-coinsurance'] })
  })

  test('counts no day after the last day of the plan, and none at all once it is over', async () => {
    await allowed(40_000)
    const ending = (day: string) => {
      const text = replyText({ ...mayasReply, trace: day })
      return text.replace('DTP*346*D8*20260101~', `DTP*346*D8*20260101~DTP*347*D8*${day}~`)
    }
    made(await importReply(desk.caller, importing(desk.couple, ending('20260313'))))
    // Monday, March 9 to Friday, March 13: 300 + 30, 30, 30
    const [maya] = await both()
    if (!('total' in maya.telehealth)) throw new Error('no figures')
    expect(spanOf(maya.telehealth.total)).toEqual({ from: 39_000, to: 39_000 })
    made(await importReply(desk.caller, importing(desk.couple, ending('20260302'))))
    expect((await both())[0].telehealth).toMatchObject({ kind: 'not-known', missing: ['plan'] })
  })

  test('counts each day at the amount that holds that day, and says which days none holds on', async () => {
    // Monday, March 9 at $400: 300 and the copay of 30; from Wednesday, March 11 on at $20, which is less than the copay
    await allowed(40_000, '2026-03-11', 2_000)
    const [changed] = await both()
    if (!('total' in changed.telehealth)) throw new Error('no figures')
    expect(spanOf(changed.telehealth.total).to).toBe(33_000 + 35 * 2_000)
    expect(changed.telehealth.rests.filter(({ kind }) => kind === 'fee')).toHaveLength(2)
    await database.asOwner("DELETE FROM fee WHERE from_on = '2026-03-11'")
    const [ended] = await both()
    if (!('total' in ended.telehealth)) throw new Error('no figures')
    expect(spanOf(ended.telehealth.total).to).toBe(33_000)
    expect(ended.telehealth.uncounted).toEqual({ from: '2026-03-11', days: 35 })
  })

  test('tells terms alone, and no zero, where nobody entered an amount', async () => {
    const [maya] = await both()
    expect(maya.payer).toBeNull()
    expect(maya.telehealth).toMatchObject({
      kind: 'percentage-only',
      terms: { deductibleLeft: 30_000, copay: 3_000, atMost: 480_000 },
    })
    await allowed(40_000)
    expect((await both())[0].inPerson.kind).toBe('percentage-only')
  })

  test('counts the week in the making, which no partner sees before it is published', async () => {
    await allowed(40_000)
    const days = ['09', '10', '11', '12'].map((day) => Date.parse(`2026-03-${day}T17:00:00Z`))
    const items = days.map((start) => ({ start, end: start + 200 * 60_000, partnerIds: [idOf(0)] }))
    await database.asOwner(
      `INSERT INTO week_draft (couple_id, week_start, items, version, saved_by, saved_at)
       VALUES ($1, '2026-03-09', $2, 1, $3, now())`,
      [desk.couple.coupleId, JSON.stringify(items), desk.coordinator],
    )
    const [maya, sam] = await both()
    expect(maya.planned).toMatchObject({ perWeek: 4, weeks: 12, assumed: false })
    expect(maya.telehealth.assumptions).toContainEqual({ code: 'days-from-week', perWeek: 4, weeks: 12 })
    expect(sam.planned.assumed).toBe(true)
    expect((await ownEstimate(asPartner(0))).planned.assumed).toBe(true)
  })

  test('is nobody else’s', async () => {
    const stranger = callerFor('coordinator', await aPerson(database.asOwner, 'coordinator', 'Kit'))
    await expect(estimatesOfCouple(stranger, desk.couple.coupleId)).rejects.toThrow(NotFound)
    expect(() => ownEstimate(desk.caller)).toThrow(NotFound)
  })
})

describe('a partner’s own estimate', () => {
  test('is the same figure, from their own plan alone', async () => {
    await allowed(40_000)
    const own = await ownEstimate(asPartner(0))
    expect(own).toMatchObject({ personId: idOf(0), telehealth: { kind: 'amount' } })
    expect(own.telehealth).toEqual((await both())[0].telehealth)
  })

  test('moves with nothing of the other partner’s', async () => {
    await allowed(40_000)
    const before = JSON.stringify(await ownEstimate(asPartner(0)))
    const { couple, caller } = desk
    const coverageId = couple.partners[1]?.coverageId ?? ''
    made(await importReply(caller, importing(couple, replyText(samsReply), { coverageId })))
    expect((await both())[1].telehealth.kind).toBe('amount')
    expect(JSON.stringify(await ownEstimate(asPartner(0)))).toBe(before)
  })
})
