import { beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { inTransaction } from '@/lib/data/transaction'
import { makeGoodFaithEstimate } from '@/lib/use-cases/benefits/make-good-faith-estimate'
import { noteEstimateOwed } from '@/lib/use-cases/benefits/note-estimate-owed'
import { recordSelfPayment } from '@/lib/use-cases/benefits/record-self-payment'
import { takeBackEstimateOwed } from '@/lib/use-cases/benefits/take-back-estimate-owed'
import { endCouple } from '@/lib/use-cases/taking-part/end-couple'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { goodFaithAsPdf } from '@/lib/views/benefits/good-faith-as-pdf'
import { ownBenefits } from '@/lib/views/benefits/own-benefits'
import { deskQueue } from '@/lib/views/desk/desk-queue'
import { lettersToMe } from '@/lib/views/intake/letters-to-me'
import { lookAndGive } from '../../../prisma/demo/look-and-give'
import { aDesk, callerFor, made } from '../../support/a-desk'
import { aPerson } from '../../support/a-sent-couple'
import { anEstimate, chargeForADay } from '../../support/an-estimate'
import { testDatabase } from '../../support/database'
import { inAnotherCase } from '../../support/in-another-case'

const database = testDatabase()
let desk: Awaited<ReturnType<typeof aDesk>>
let [kit, sam, former, now, noa] = ['', '', '', '', '']

const nextDay = (caller: Caller) => ({ ...caller, clock: () => new Date('2026-03-05T18:00:00Z') })
const casey = () => nextDay(desk.caller)
const theirs = () => nextDay(callerFor('coordinator', kit))
const asked = { occasion: 'asked' as const, occasionOn: '2026-03-02', careFrom: null }
const owedNow = async (caller: Caller, couple: string) =>
  (await benefitsOfCouple(caller, couple)).partners.find(({ id }) => id === sam)?.owed

/** Casey gave Sam an estimate and noted that another is owed; the couple ends, and Sam stands in a case of Kit's. */
beforeEach(async () => {
  desk = await aDesk(database)
  await chargeForADay(database)
  former = desk.couple.coupleId
  sam = desk.couple.partners[1]?.id ?? ''
  made(await lookAndGive(desk.caller, anEstimate(former, sam)))
  made(await noteEstimateOwed(desk.caller, { coupleId: former, personId: sam, ...asked }))
})

async function goesToKit() {
  made(await endCouple(desk.caller, { couple: former, goingOn: [] }))
  kit = await aPerson(database.asOwner, 'coordinator', 'Kit')
  noa = await aPerson(database.asOwner, 'partner', 'Noa')
  now = await inAnotherCase(database, {
    person: sam,
    beside: noa,
    coordinator: kit,
    at: new Date('2026-03-04T18:00:00Z'),
  })
}

describe('of a couple that is over', () => {
  test('nobody notes, takes back or makes an estimate, wherever its partners are now', async () => {
    const owed = await owedNow(desk.caller, former)
    await goesToKit()
    const of = { coupleId: former, personId: sam }
    const acts = [
      () => noteEstimateOwed(casey(), { ...of, ...asked }),
      () => takeBackEstimateOwed(casey(), { ...of, owedId: owed?.id ?? '' }),
      () => makeGoodFaithEstimate(casey(), anEstimate(former, sam)),
    ]
    for (const act of acts) await expect(act()).rejects.toThrow(NotFound)
    // Of Kit's own they may: the same acts are not refused for another reason.
    made(await noteEstimateOwed(theirs(), { coupleId: now, personId: sam, ...asked }))
    made(await lookAndGive(theirs(), anEstimate(now, sam)))
  })

  test('one that is owed is a step no longer; of who goes on alone it stays one', async () => {
    await inTransaction({ role: 'coordinator', personId: desk.coordinator }, async (tx) => {
      await tx.$executeRaw`SELECT end_couple(${former}::uuid, ARRAY[${sam}::uuid], now())`
    })
    expect(await owedNow(casey(), former)).toMatchObject({ why: expect.stringContaining('Sam asked') })
    await database.asOwner('UPDATE solo_care SET until_at = now() WHERE person_id = $1', [sam])
    expect(await owedNow(casey(), former)).toBeNull()
    const open = 'SELECT FROM estimate_owed WHERE settled_at IS NULL AND withdrawn_at IS NULL'
    expect(await database.asOwner(open)).toEqual([])
  })

  test('its coordinator’s pages, and the other partner’s, say the same word for word, whatever comes after', async () => {
    await goesToKit()
    const maya = nextDay(callerFor('partner', desk.couple.partners[0]?.id ?? ''))
    const pages = async () =>
      JSON.stringify([
        await benefitsOfCouple(casey(), former),
        await deskQueue(casey(), {}),
        ...(await Promise.all(
          [maya, nextDay(callerFor('partner', noa))].map(async (who) => [
            await ownBenefits(who, 'en'),
            await lettersToMe(who),
          ]),
        )),
      ])
    const before = await pages()
    expect(before).toContain('$16,420')
    await database.asOwner('UPDATE coverage SET holder = $2 WHERE person_id = $1', [sam, 'none'])
    const held = await pages()
    made(await noteEstimateOwed(theirs(), { coupleId: now, personId: sam, ...asked }))
    expect((await deskQueue(theirs(), {})).rows[0]?.next?.text).toContain('Good-faith estimate due')
    expect(await pages()).toBe(held)
    const { id } = made(
      await lookAndGive(theirs(), {
        ...anEstimate(now, sam),
        expected: [{ code: 'H0015', units: 12 }],
      }),
    )
    expect(await pages()).toBe(held)
    await expect(goodFaithAsPdf(casey(), id)).rejects.toThrow(NotFound)
    made(
      await recordSelfPayment(theirs(), {
        ...{ coupleId: now, personId: sam, toldBy: 'Sam', toldOn: '2026-03-05' },
      }),
    )
    expect(await pages()).toBe(held)
    // Sam reads the one that was made last, and both among the letters.
    const own = await ownBenefits(nextDay(callerFor('partner', sam)), 'en')
    expect(own.goodFaith.map(({ total }) => total)).toEqual(['$5,400'])
  })
})

test('whoever coordinated before reads past our own code what was in the time of their case, and nothing later', async () => {
  await goesToKit()
  made(await noteEstimateOwed(theirs(), { coupleId: now, personId: sam, ...asked }))
  made(await lookAndGive(theirs(), anEstimate(now, sam)))
  const payment = { coupleId: now, personId: sam, toldBy: 'Sam', toldOn: '2026-03-05' }
  await database.asOwner('UPDATE coverage SET holder = $2 WHERE person_id = $1', [sam, 'none'])
  made(await recordSelfPayment(theirs(), payment))
  const rows = (who: string) =>
    inTransaction({ role: 'coordinator', personId: who }, async (tx) => {
      const counts: number[] = []
      for (const table of ['good_faith_estimate', 'estimate_owed', 'self_payment'])
        counts.push((await tx.$queryRawUnsafe<unknown[]>(`SELECT id FROM ${table}`)).length)
      return counts
    })
  expect([await rows(desk.coordinator), await rows(kit)]).toEqual([
    [1, 1, 0],
    [1, 1, 1],
  ])
})
