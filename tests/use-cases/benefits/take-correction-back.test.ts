import { describe, expect, test } from 'vitest'
import { addPlan } from '@/lib/use-cases/benefits/add-plan'
import { sendRequest } from '@/lib/use-cases/benefits/send-request'
import { takeCorrectionBack } from '@/lib/use-cases/benefits/take-correction-back'
import { writeRequest } from '@/lib/use-cases/benefits/write-request'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { aCorrectionToTakeBack } from '../../support/a-correction-to-take-back'
import { made } from '../../support/a-desk'
import { haveSigned } from '../../support/bare-signatures'
import { testDatabase } from '../../support/database'

/** Maya’s plan M1 was corrected to L-9 as "another plan", and that was wrong. */
const { asOwner } = testDatabase()
const { scene, casey, couple, shown, book, authorizations, claim, next, another, takeBack, seenOf } =
  aCorrectionToTakeBack(asOwner)

const untilApril = () =>
  asOwner(`UPDATE prior_authorization SET until_day = '2026-04-01', recorded_at = '2026-02-01'`)
const turns = () =>
  asOwner(
    `SELECT coverage_id, until_day::text FROM plan_turn WHERE person_id = $1 AND superseded_at IS NULL ORDER BY until_day`,
    [scene.pair.first],
  )
const onRecord = (action: string, plan: string) =>
  asOwner(
    `SELECT facts FROM audit_event WHERE action = $1 AND $2 IN (facts ->> 'coverage', facts ->> 'tookBack')`,
    [...[action, plan]],
  )
const ofMaya = async () => (await benefitsOfCouple(casey(), couple())).partners[0]?.coverages

describe('a correction that named another plan', () => {
  test('says beforehand from which day that pays first and what is booked under it; so does the plan, and its request', async () => {
    await untilApril()
    for (const date of [11, 30]) made(await book(date))
    const from = 'It pays first from Mar 1, 2026 on; care before that stays with the plan it was under.'
    expect((await shown()).plan.another).toBe(`${from} 1 booked day comes under it: Mar 2, 2026.`)
    expect((await ofMaya())?.map(({ order }) => order.words)).toEqual([''])
    const id = await another()
    expect(await onRecord('benefits.correct-plan', id)).toEqual([
      { facts: { coverage: id, anew: true, from: '2026-03-01', days: '2026-03-02' } },
    ])
    expect((await ofMaya())?.map(({ order }) => order.words)).toEqual(['pays first from Mar 1, 2026 on'])
    const asked = (await authorizations()).find(({ plan }) => plan?.coverageId === id)
    expect(asked?.newRequest.values.from).toBe('2026-03-01')
  })

  test('is taken back: the former stands again as it stood, and both steps are on record', async () => {
    await haveSigned(asOwner, [scene.pair.first])
    await untilApril()
    made(await book(30))
    const state = async () => ({
      ...{
        approved: await authorizations(),
        next: await next(),
        checks: await ofMaya(),
        turns: await turns(),
      },
      march: (await claim('2026-03'))?.coverage?.id,
    })
    const before = await state()
    const former = (await shown()).id
    const wrong = await another()
    expect((await shown()).plan.back).toEqual({
      former: expect.stringContaining('Example Mutual'),
      rests: null,
      changes: '1 booked day comes under it: Mar 2, 2026. It wants days approved first; every booked one is.',
    })
    expect(made(await takeBack()).id).toBe(former)
    expect(await state()).toEqual(before)
    const { plan } = await shown()
    expect(plan).toMatchObject({ heardAs: null, back: null })
    expect(plan.before).toEqual([
      expect.stringMatching(/^Another plan stood in its place until .* when Casey.* took that back: .*L-9/),
    ])
    expect(await onRecord('benefits.take-correction-back', wrong)).toEqual([
      { facts: { coverage: former, tookBack: wrong, days: '2026-03-02' } },
    ])
    // And it may be corrected once more, also as another plan.
    expect(await another({ memberId: 'L-10' })).not.toBe(wrong)
    made(await takeBack())
    expect(await state()).toEqual(before)
    // A line a round.
    expect((await shown()).plan.before).toEqual([
      expect.stringContaining('L-10'),
      expect.stringContaining('L-9'),
    ])
  })

  test('gives the place and the turns back, where whose name it was in had changed the order', async () => {
    const plan = { payerName: 'Third', memberId: 'T', groupNumber: '', planKind: 'ppo' } as const
    const former = (await shown()).id
    const on = { coupleId: couple(), personId: scene.pair.first }
    const third = made(await addPlan(casey(), { ...on, ...plan, holder: 'partner' })).id
    const order = () =>
      asOwner('SELECT id FROM coverage WHERE person_id = $1 AND set_aside_at IS NULL ORDER BY pay_order', [
        scene.pair.first,
      ])
    const seen = await seenOf(former)
    await another({ coverageId: former, seen, holder: 'someone_else' })
    expect((await order()).map(({ id }) => id)[0]).toBe(third)
    expect(await turns()).toEqual([{ coverage_id: former, until_day: '2026-03-01' }])
    const wrong = String((await order())[1]?.id)
    made(await takeCorrectionBack(casey(), { ...on, coverageId: wrong, seen: await seenOf(wrong) }))
    expect((await order()).map(({ id }) => id)).toEqual([former, third])
    expect(await turns()).toEqual([])
  })

  test('gives back its photos and its questions, which go out', async () => {
    await haveSigned(asOwner, [scene.pair.first])
    await asOwner(
      `INSERT INTO card_photo (coverage_id, person_id, side, sealed, width, height, added_by, added_at)
       SELECT id, person_id, 'front', 'x', 1, 1, $1, now() FROM coverage WHERE person_id = $2`,
      [scene.casey, scene.pair.first],
    )
    const { id } = await shown()
    const named = { payerCode: 'X1', firstName: 'Maya', lastName: 'Ferris', holder: null }
    const [requestId = ''] = made(
      await writeRequest(casey(), { coupleId: couple(), coverageId: id, ...named }),
    ).requests
    const wrong = await another({ payerName: 'Example Mutual' })
    const photoOf = () =>
      asOwner('SELECT coverage_id FROM card_photo WHERE person_id = $1', [scene.pair.first])
    expect(await photoOf()).toEqual([{ coverage_id: wrong }])
    made(await takeBack())
    expect(await photoOf()).toEqual([{ coverage_id: id }])
    made(await sendRequest(casey(), { coupleId: couple(), coverageId: id, requestId, byHand: false }))
  })
})
