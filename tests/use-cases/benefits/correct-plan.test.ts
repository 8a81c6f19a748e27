import { beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { sentence } from '@/lib/domain/refusals'
import { addCardPictures } from '@/lib/use-cases/benefits/add-card-pictures'
import { type CorrectPlan, correctPlan } from '@/lib/use-cases/benefits/correct-plan'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { removePlan } from '@/lib/use-cases/benefits/remove-plan'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { plansToChange } from '@/lib/views/benefits/plans-to-change'
import { codesOf, importing, made, mayasReply, replyText } from '../../support/a-desk'
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
const asForm = async (place: 0 | 1, more: Partial<CorrectPlan>) => {
  const { plan } = await shown(place)
  const { coupleId, personId } = scene.on(place)
  return { coupleId, personId, which: null, ...plan.values, ...more } as CorrectPlan
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
    const form = await asForm(0, { memberId: 'NEW-1', which: 'another' })
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

    // The page of before is told what stands now; sent again with that, nothing typed has to be typed anew.
    const late = { ...form, memberId: 'NEW-2' }
    const told = await correctPlan(desk.caller, late)
    const [now] = told.ok ? [] : told.refusals
    if (now?.code !== 'plan-changed-meanwhile') throw new Error('nothing was said of what stands now')
    expect(sentence(now)).toContain('member ID NEW-1')
    const { coverageId, seen } = now.facts
    made(await correctPlan(desk.caller, { ...late, coverageId, seen }))
    expect((await shown(0)).check).toMatchObject({ id, memberId: 'NEW-2' })
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

test('the same press twice is answered twice with the first answer, also both at once, and only to its own sender', async () => {
  // Something rests on it, so that another plan stands anew and the plan of the press is gone.
  made(
    await importReply(
      desk.caller,
      importing(desk.couple, replyText(mayasReply), { coverageId: (await shown(0)).check.id }),
    ),
  )
  const form = await asForm(0, { memberId: 'PRESS-1', which: 'another' })
  const pressed = (caller: Caller) => correctPlan({ ...caller, idempotencyKey: 'one-press' }, form)
  const [one, two] = await Promise.all([pressed(desk.caller), pressed(desk.caller)])
  expect(made(two)).toEqual(made(one))
  expect(made(await pressed(desk.caller))).toEqual(made(one))
  expect((await shown(0)).check).toMatchObject({ id: made(one).id, memberId: 'PRESS-1' })
  await expect(pressed(stranger)).rejects.toThrow(NotFound)
  // With other content it is another press.
  expect(
    codesOf(await correctPlan({ ...desk.caller, idempotencyKey: 'one-press' }, { ...form, seen: '' })),
  ).toEqual(['request-repeated-with-other-content'])
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
