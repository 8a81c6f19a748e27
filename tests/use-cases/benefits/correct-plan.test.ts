import { beforeAll, describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { addCardPictures } from '@/lib/use-cases/benefits/add-card-pictures'
import { type CorrectPlan, correctPlan } from '@/lib/use-cases/benefits/correct-plan'
import { removePlan } from '@/lib/use-cases/benefits/remove-plan'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { type PlanToChange, plansToChange } from '@/lib/views/benefits/plans-to-change'
import { codesOf, made } from '../../support/a-desk'
import { aVerifiedPlan } from '../../support/a-verified-plan'
import { testDatabase } from '../../support/database'

const database = testDatabase()
let scene: Awaited<ReturnType<typeof aVerifiedPlan>>
let { desk, stranger } = {} as typeof scene

beforeAll(async () => {
  scene = await aVerifiedPlan(database)
  ;({ desk, stranger } = scene)
})

const shown = async (place: 0 | 1) => {
  const { partners } = await benefitsOfCouple(desk.caller, scene.on(place).coupleId)
  const [check] = partners[place]?.coverages ?? []
  const plan = (await plansToChange(desk.caller, scene.on(place).coupleId))[check?.id ?? '']
  if (!check || !plan) throw new Error('there is no plan')
  return { check, plan }
}
const asForm = async (place: 0 | 1, more: Partial<PlanToChange['values']>) => {
  const { check, plan } = await shown(place)
  const { coupleId, personId } = scene.on(place)
  const values = { ...plan.values, ...more }
  return { coupleId, personId, coverageId: check.id, seen: plan.seen, ...values } as CorrectPlan
}

describe('a plan that was checked', () => {
  test('keeps its check where only the group or the kind of plan was wrong, and shows what stood before', async () => {
    made(await correctPlan(desk.caller, await asForm(0, { groupNumber: 'G-77', planKind: 'other' })))
    const { check, plan } = await shown(0)
    expect(check).toMatchObject({ id: scene.on(0).coverageId, group: 'G-77', standing: 'verified' })
    expect(plan.before).toEqual([expect.stringMatching(/^Was .* until .*, corrected by Casey/)])
  })

  test('under another member ID is checked anew; what was said stays with the former, and the card goes along', async () => {
    const card = { coverageId: scene.on(0).coverageId, pictures: [{ side: 'front' as const, bytes: png }] }
    made(await addCardPictures(scene.partner(0), card))
    const old = (await shown(0)).check
    expect(old.facts.length).toBeGreaterThan(0)
    const form = await asForm(0, { memberId: 'NEW-1' })
    expect((await shown(0)).plan.stays).toBe('a reply of the payer and a concluded check')
    const { id } = made(await correctPlan(desk.caller, form))

    const { check, plan } = await shown(0)
    expect(check).toMatchObject({ id, memberId: 'NEW-1', standing: 'open', facts: [], conclusion: null })
    expect(check.photos).toHaveLength(1)
    expect(plan.before).toHaveLength(2)
    expect(plan.before[0]).toContain(`member ID ${old.memberId}`)
    const [former] = await database.asOwner(
      `SELECT member_id, set_aside_at IS NOT NULL AS aside,
              (SELECT count(*)::int FROM benefit_verification v WHERE v.coverage_id = c.id AND superseded_at IS NULL) AS checks
         FROM coverage c WHERE id = $1`,
      [old.id],
    )
    expect(former).toEqual({ member_id: old.memberId, aside: true, checks: 1 })
    const [event] = await database.asOwner(
      `SELECT facts FROM audit_event WHERE action = 'benefits.correct-plan' ORDER BY at DESC, id DESC LIMIT 1`,
    )
    expect(event?.facts).toMatchObject({ coverage: id, anew: true })

    // The page of before says nothing any more: its plan is gone.
    await expect(correctPlan(desk.caller, form)).rejects.toThrow(NotFound)
  })
})

test('a plan of which nothing was said is corrected as it is; the second of two at once is told', async () => {
  const [first, second] = [
    await asForm(1, { memberId: 'ONE' }),
    { ...(await asForm(1, { memberId: 'TWO' })), payerName: 'Second Health' },
  ]
  const { id } = made(await correctPlan(desk.caller, first))
  expect(id).toBe(scene.on(1).coverageId)
  expect(codesOf(await correctPlan(desk.caller, second))).toEqual(['plan-changed-meanwhile'])
  expect((await shown(1)).check.memberId).toBe('ONE')
  expect(codesOf(await correctPlan(desk.caller, await asForm(1, {})))).toEqual(['plan-reads-so-already'])
})

test('is not a stranger’s, nor a partner’s, and another’s plan is not corrected as one’s own', async () => {
  const form = await asForm(1, { memberId: 'X' })
  await expect(correctPlan(stranger, form)).rejects.toThrow(NotFound)
  await expect(correctPlan(scene.partner(1), form)).rejects.toThrow(NotFound)
  await expect(correctPlan(desk.caller, { ...form, personId: scene.on(0).personId })).rejects.toThrow(
    NotFound,
  )
  await expect(removePlan(stranger, form)).rejects.toThrow(NotFound)
})

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
