import { beforeEach, expect, test } from 'vitest'
import { recordCall } from '@/lib/use-cases/benefits/record-call'
import { savePlan } from '@/lib/use-cases/intake/save-plan'
import { startApplication } from '@/lib/use-cases/intake/start-application'
import { endCouple } from '@/lib/use-cases/taking-part/end-couple'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { ownBenefits } from '@/lib/views/benefits/own-benefits'
import { codesOf, made, now } from '../../support/a-desk'
import { aVerifiedPlan } from '../../support/a-verified-plan'
import { testDatabase } from '../../support/database'

const database = testDatabase()
const later = new Date(now.getTime() + 86_400_000)
const same = {
  ...{ holder: 'self' as const, payerName: 'Northstar Health', memberId: 'NHM20417755' },
  ...{ groupNumber: 'G-200', planKind: 'ppo' as const },
}

let scene: Awaited<ReturnType<typeof aVerifiedPlan>>

/** Maya's plan is verified; then their couple ends, and the day after she applies again. */
beforeEach(async () => {
  scene = await aVerifiedPlan(database)
  made(await endCouple(scene.desk.caller, { couple: scene.on(0).coupleId, goingOn: [] }))
  made(await startApplication(maya()))
})

const maya = () => ({ ...scene.partner(0), clock: () => later })
const casey = () => ({ ...scene.desk.caller, clock: () => later })
const atTheDesk = async () =>
  (await benefitsOfCouple(casey(), scene.on(0).coupleId)).partners[0]?.coverages.map(({ plan }) => plan)
const own = async () =>
  (await ownBenefits(maya(), 'en')).plans.map(({ name, standing }) => ({ payer: name, standing }))

test.each([{ payerName: 'Brand New Mutual' }, { memberId: 'NEW999111' }, { holder: 'partner' as const }])(
  'another plan comes under no check of the former one: %o',
  async (change) => {
    const before = await atTheDesk()
    made(await savePlan(maya(), { ...same, ...change }))
    expect(await own()).toEqual([{ payer: change.payerName ?? same.payerName, standing: 'open' }])
    expect(await atTheDesk()).toEqual(before)

    const rows = () =>
      database.asOwner(
        `SELECT c.payer_name || ' ' || c.member_id || ' ' || c.holder AS plan, v.outcome, c.set_aside_at IS NULL AS holds
         FROM coverage c LEFT JOIN benefit_verification v ON v.coverage_id = c.id AND v.superseded_at IS NULL
        WHERE c.person_id = $1 ORDER BY c.named_at`,
        [scene.on(0).personId],
      )
    const former = { plan: 'Northstar Health NHM20417755 self', outcome: 'verified', holds: false }
    expect(await rows()).toEqual([former, expect.objectContaining({ outcome: null, holds: true })])
    // Before it is sent it is one's own to change, in the row it has.
    made(await savePlan(maya(), { ...same, payerName: 'Third Mutual' }))
    expect(await rows()).toEqual([former, expect.objectContaining({ plan: 'Third Mutual NHM20417755 self' })])
  },
)

test('with another plan nobody pays by themselves and no day is let pass any longer on the old word', async () => {
  const about = [scene.on(0).personId, scene.desk.coordinator]
  await database.asOwner(
    `INSERT INTO self_payment (person_id, told_by, told_on, estimate_on, recorded_by, recorded_at)
     VALUES ($1, 'Maya', '2026-03-02', '2026-03-02', $2, '2026-03-02')`,
    about,
  )
  await database.asOwner(
    `INSERT INTO authorization_override (person_id, from_day, until_day, reason, made_by, made_at)
     VALUES ($1, '2026-03-02', '2026-03-20', 'the payer is late', $2, '2026-03-02')`,
    about,
  )
  const live = () =>
    database.asOwner(
      `SELECT id FROM self_payment WHERE person_id = $1 AND withdrawn_at IS NULL
       UNION ALL SELECT id FROM authorization_override WHERE person_id = $1 AND withdrawn_at IS NULL`,
      [scene.on(0).personId],
    )
  made(await savePlan(maya(), same))
  expect(await live()).toHaveLength(2)
  made(await savePlan(maya(), { ...same, memberId: 'NEW999111' }))
  expect(await live()).toEqual([])
})

test('the same plan goes on, with what was found', async () => {
  made(await savePlan(maya(), same))
  expect(await own()).toEqual([{ payer: 'Northstar Health', standing: 'verified' }])
  expect(
    await database.asOwner('SELECT id, group_number FROM coverage WHERE person_id = $1', [
      scene.on(0).personId,
    ]),
  ).toEqual([{ id: scene.on(0).coverageId, group_number: 'G-200' }])
})

test('the coordinator of a couple that has ended works with no payer for them any longer', async () => {
  const call = {
    ...{ coupleId: scene.on(0).coupleId, coverageId: scene.on(0).coverageId, representative: 'Dana' },
    ...{ referenceNumber: 'R1', called: { date: '2026-03-03', minute: 600 } },
    facts: [],
  }
  expect(codesOf(await recordCall(casey(), call))).toEqual(['couple-has-ended'])
})
