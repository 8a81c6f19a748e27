import { expect, test } from 'vitest'
import { inTransaction, type Transaction } from '@/lib/data/transaction'
import { ownBenefits } from '@/lib/views/benefits/own-benefits'
import { plansStillPaying } from '@/lib/views/benefits/plans-still-paying'
import { lettersToMe } from '@/lib/views/intake/letters-to-me'
import { made } from '../../support/a-desk'
import { aPlanToCorrect } from '../../support/a-plan-to-correct'
import { callerOf } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'

const { asOwner } = testDatabase()
const { scene, casey, couple, shown, correct, book, authorizations } = aPlanToCorrect(asOwner)

const another = { payerName: 'Lakeside', memberId: 'L-9', which: 'another' } as const
const addFact = (coverage: string) =>
  asOwner(
    `INSERT INTO benefit_fact (coverage_id, person_id, key, value, scope, source, call_id, said_on, recorded_by, recorded_at)
     SELECT c.id, c.person_id, 'deductible-total', '150000', '{"level":"individual","network":"in","serviceType":null}', 'call', b.id, '2026-02-01', $2, '2026-02-01'
       FROM coverage c JOIN benefit_call b ON b.coverage_id = c.id WHERE c.id = $1`,
    [coverage, scene.casey],
  )

test('a former plan is read at the desk and by its person while it pays first, with its facts and sums', async () => {
  const { id } = await shown()
  await addFact(id)
  expect(await plansStillPaying(casey(), couple())).toEqual([])
  made(await correct(another))
  expect(await plansStillPaying(casey(), couple())).toMatchObject([
    {
      personId: scene.pair.first,
      turn: 'pays first through Feb 28, 2026; Lakeside from Mar 1, 2026 on',
      check: {
        id,
        facts: expect.arrayContaining([
          expect.objectContaining({ name: expect.stringMatching(/deductible/i) }),
        ]),
      },
      terms: { deductible: { individual: { total: 150000 } } },
    },
  ])
  const own = await ownBenefits(callerOf('partner', scene.pair.first), 'en')
  expect(own.still).toMatchObject([
    {
      order: 'pays first through February 28, 2026',
      last: 'February 28, 2026',
      groups: expect.arrayContaining([expect.objectContaining({ group: 'costs' })]),
      terms: { deductible: { individual: { total: 150000 } } },
    },
  ])
  expect(own.plans).toMatchObject([{ name: 'Lakeside', order: 'pays first from March 1, 2026 on' }])
  expect((await ownBenefits(callerOf('partner', scene.pair.second), 'en')).still).toEqual([])
})

test('what was found of it is read, and not changed past our own rule', async () => {
  const { id } = await shown()
  await addFact(id)
  made(await correct(another))
  const change = (tx: Transaction) => tx.$queryRaw<{ id: string }[]>`
    UPDATE benefit_fact SET withdrawn_at = now() WHERE coverage_id = ${id}::uuid RETURNING id`
  const read = (tx: Transaction) => tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM benefit_fact WHERE coverage_id = ${id}::uuid`
  const asCasey = { role: 'coordinator', personId: scene.casey } as const
  expect(await inTransaction(asCasey, read)).toHaveLength(2)
  expect(await inTransaction(asCasey, change)).toEqual([])
})

test('its card asks for no more days while every booked one of its turn is approved', async () => {
  const warnings = async () => (await authorizations())[0]?.authorizations[0]?.warnings
  made(await correct(another))
  expect(await authorizations()).toMatchObject([{ plan: { former: true }, paysThrough: 'Feb 28, 2026' }, {}])
  expect(await warnings()).toEqual([])
  made(await book(17))
  expect(await warnings()).toEqual([])
  await asOwner('UPDATE prior_authorization SET units = 1')
  expect(await warnings()).not.toEqual([])
})

test('before a correction it is said how many approved days go on to bound, and nothing where none is approved', async () => {
  expect((await shown()).plan.bound).toMatch(/answers or you end its approvals: 4 left\.$/)
  made(await book(11))
  expect((await shown()).plan.bound).toMatch(/: 3 left\.$/)
  await asOwner('UPDATE prior_authorization SET superseded_at = now()')
  expect((await shown()).plan.bound).toBe('')
})

test('another plan is told apart from the former one on the partner’s own page, in its days and letters', async () => {
  await asOwner(
    `INSERT INTO benefit_letter (couple_id, person_id, locale, sealed, made_by, made_at, sent_at)
     VALUES ($1, $2, 'en', '', $3, '2026-02-05', '2026-02-05')`,
    [couple(), scene.pair.first, scene.casey],
  )
  const maya = callerOf('partner', scene.pair.first)
  const isFormer = async () => {
    const { days, letters } = await ownBenefits(maya, 'en')
    const { planLetters } = await lettersToMe(maya)
    return [days.authorized, letters, planLetters].map((all) => all.map(({ former }) => former))
  }
  expect(await isFormer()).toEqual([[false], [false], [false]])
  made(await correct({ memberId: 'L-9', which: 'another' }))
  // It goes on paying first to the end of the month that was attended: it is no former one before that.
  expect(await isFormer()).toEqual([[false], [false], [false]])
  expect((await ownBenefits(maya, 'es')).still).toMatchObject([
    {
      name: 'Example Mutual (número de miembro …M1)',
      order: 'paga primero hasta el 28 de febrero de 2026',
    },
  ])
  await asOwner('UPDATE plan_turn SET superseded_at = now()')
  expect(await isFormer()).toEqual([[], [true], [true]])
  expect((await ownBenefits(maya, 'en')).still).toEqual([])
})
