import { beforeEach, describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { taggedDocument } from '@/lib/gateways/pdf/tagged-document'
import { makeGoodFaithEstimate } from '@/lib/use-cases/benefits/make-good-faith-estimate'
import { noteEstimateOwed } from '@/lib/use-cases/benefits/note-estimate-owed'
import { takeBackEstimateOwed } from '@/lib/use-cases/benefits/take-back-estimate-owed'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { goodFaithAsPdf } from '@/lib/views/benefits/good-faith-as-pdf'
import { ownBenefits } from '@/lib/views/benefits/own-benefits'
import { deskQueue } from '@/lib/views/desk/desk-queue'
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

/** Sam asked on Monday, March 2, 2026; the desk's clock says Tuesday. */
const asked = (more: object = {}) => ({
  coupleId: desk.couple.coupleId,
  personId: desk.couple.partners[1]?.id ?? '',
  ...{ occasion: 'asked' as const, occasionOn: '2026-03-02', careFrom: null, ...more },
})
const row = async (caller = desk.caller) => (await deskQueue(caller, {})).rows[0]
const owed = async () => (await benefitsOfCouple(desk.caller, desk.couple.coupleId)).partners[1]?.owed
const laterOn = (day: string) => ({ ...desk.caller, clock: () => new Date(`${day}T18:00:00Z`) })

describe('an estimate that is owed', () => {
  test('is the next step by its legal day until one is made, and late after it', async () => {
    const before = await row()
    made(await noteEstimateOwed(desk.caller, asked()))
    const step = {
      text: 'Good-faith estimate due Mar 5: Sam',
      href: `/desk/${desk.couple.coupleId}/benefits`,
    }
    expect(await row()).toMatchObject({ next: step, overdue: before?.overdue })
    expect(await row(laterOn('2026-03-06'))).toMatchObject({ next: step, overdue: true })
    expect(await owed()).toMatchObject({ why: 'Sam asked on Mar 2, 2026 what care would cost.', late: false })
    made(await lookAndGive(desk.caller, anEstimate(desk.couple.coupleId, asked().personId)))
    expect([(await row())?.next, await owed()]).toEqual([before?.next, null])
  })

  test('is noted once, of a day that was, and taken back where it was a mistake', async () => {
    expect(codesOf(await noteEstimateOwed(desk.caller, asked({ occasion: 'scheduled' })))).toEqual([
      'scheduled-care-needs-a-day',
    ])
    const wrong = asked({ occasionOn: '2026-03-20', careFrom: '2026-03-19' })
    expect(codesOf(await noteEstimateOwed(desk.caller, wrong))).toEqual([
      'estimate-day-ahead',
      'care-before-its-estimate',
    ])
    const slipped = asked({ occasion: 'scheduled', occasionOn: '2019-01-01', careFrom: '2035-01-01' })
    expect(codesOf(await noteEstimateOwed(desk.caller, slipped))).toEqual([
      'estimate-day-long-past',
      'care-far-ahead',
    ])
    const both = await Promise.all([1, 2].map(() => noteEstimateOwed(desk.caller, asked())))
    expect(both.flatMap(codesOf)).toEqual(['estimate-owed-already'])
    const back = { coupleId: asked().coupleId, personId: asked().personId, owedId: (await owed())?.id ?? '' }
    made(await takeBackEstimateOwed(desk.caller, back))
    expect(codesOf(await takeBackEstimateOwed(desk.caller, back))).toEqual(['no-longer-there'])
    expect(await owed()).toBeNull()
  })

  test('is the desk’s alone: neither partner sees anything of it, and no other coordinator notes it', async () => {
    const pages = () =>
      Promise.all(desk.couple.partners.map(({ id }) => ownBenefits(callerFor('partner', id), 'en')))
    const before = JSON.stringify(await pages())
    made(await noteEstimateOwed(desk.caller, asked()))
    expect(JSON.stringify(await pages())).toBe(before)
    const stranger = callerFor('coordinator', await aPerson(database.asOwner, 'coordinator', 'Kit'))
    await expect(noteEstimateOwed(stranger, asked())).rejects.toThrow(NotFound)
  })
})

/** What the form is answered that has not looked, or has looked at another paper. */
async function looked(seen: string | null) {
  const given = anEstimate(desk.couple.coupleId, asked().personId)
  const outcome = await makeGoodFaithEstimate(desk.caller, { ...given, seen })
  const [look] = outcome.ok
    ? []
    : outcome.refusals.flatMap((one) => (one.code === 'look-at-estimate-first' ? [one.facts] : []))
  if (!look) throw new Error('There is nothing to look at.')
  return look
}

test('an estimate is looked at as the very paper that its reader gets, and anew once anything of it changes', async () => {
  const given = anEstimate(desk.couple.coupleId, asked().personId)
  const first = await looked(null)
  expect(first).toMatchObject({ partner: 'Sam', changed: false })
  const rename = (name: string) =>
    database.asOwner('UPDATE partner_profile SET legal_name = $2 WHERE person_id = $1', [
      given.personId,
      name,
    ])
  await rename('Samuel Lee Kim')
  const second = await looked(first.seen)
  expect(second).toMatchObject({ changed: true })
  expect(JSON.stringify(second.paper)).toContain('Samuel Lee Kim')
  const kept = 'SELECT paper, paper_sha256 FROM good_faith_estimate WHERE person_id = $1'
  expect(await database.asOwner(kept, [given.personId])).toEqual([])

  const { id } = made(await makeGoodFaithEstimate(desk.caller, { ...given, seen: second.seen }))
  const sam = callerFor('partner', given.personId)
  const pdf = await goodFaithAsPdf(sam, id)
  const same = await taggedDocument({ ...second.paper, createdAt: desk.caller.clock() })
  expect(pdf.equals(same)).toBe(true)
  // What the paper says stays, whatever is known by now.
  await rename('Samuel Kim')
  expect((await goodFaithAsPdf(sam, id)).equals(pdf)).toBe(true)
  const [row] = await database.asOwner(kept, [given.personId])
  expect(row).toMatchObject({ paper_sha256: second.seen, paper: expect.not.stringContaining('Kim') })
})
