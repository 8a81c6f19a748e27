import { expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { sentence } from '@/lib/domain/refusals'
import { addPlan } from '@/lib/use-cases/benefits/add-plan'
import { removePlan } from '@/lib/use-cases/benefits/remove-plan'
import { takeCorrectionBack } from '@/lib/use-cases/benefits/take-correction-back'
import { aCorrectionToTakeBack } from '../../support/a-correction-to-take-back'
import { codesOf, made } from '../../support/a-desk'
import { aStaffMember, callerOf } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'

/** When a correction that named another plan stays as it is, and what its coordinator is told. */
const { asOwner } = testDatabase()
const { scene, casey, shown, correct, another, form, takeBack, seenOf } = aCorrectionToTakeBack(asOwner)

test('it stays once something rests on the new plan, and says what and what to do', async () => {
  await another()
  const { personId, coverageId } = await form()
  const on = `'${coverageId}', '${personId}'`
  const resting = {
    'a photo': `INSERT INTO card_photo (coverage_id, person_id, side, sealed, width, height, added_by, added_at)
                VALUES (${on}, 'front', 'x', 1, 1, $1, now() + interval '1 second')`,
    'a call': `INSERT INTO benefit_call (coverage_id, person_id, representative, reference_number, recorded_by, called_at)
               VALUES (${on}, 'x', 'y', $1, now())`,
    'an authorization': `INSERT INTO prior_authorization (chain, coverage_id, person_id, service_code, status, recorded_by, recorded_at)
                         VALUES (gen_random_uuid(), ${on}, 'H0015', 'to-ask', $1, now())`,
  }
  for (const [word, insert] of Object.entries(resting)) {
    await asOwner(insert, [scene.casey])
    const refused = await takeBack()
    expect(codesOf(refused)).toEqual(['something-rests-on-correction'])
    expect((await shown()).plan.back?.rests?.toLowerCase()).toContain(word)
  }
  await asOwner('DELETE FROM prior_authorization WHERE coverage_id = $1', [coverageId])
  await asOwner('DELETE FROM benefit_call WHERE coverage_id = $1', [coverageId])
  expect((await shown()).plan.back?.rests).toContain('Take the photo away')
  await asOwner(`UPDATE card_photo SET sealed = '', removed_at = now()`)
  made(await takeBack())
})

test('one whose words are those of before offers to be taken back, and never says to check twice the same words', async () => {
  await another()
  const wordsOfBefore = { payerName: 'example  mutual', memberId: 'm1' }
  const answer = await correct({ ...wordsOfBefore, which: null })
  const [offered] = answer.ok ? [] : answer.refusals
  expect(offered?.code).toBe('reads-as-the-former-plan')
  expect(offered && sentence(offered)).toContain('Take this correction back')
  const { personId, coverageId } = await form()
  await asOwner(
    `INSERT INTO prior_authorization (chain, coverage_id, person_id, service_code, status, recorded_by, recorded_at)
     VALUES (gen_random_uuid(), $1, $2, 'H0015', 'to-ask', $3, now())`,
    [coverageId, personId, scene.casey],
  )
  expect(codesOf(await correct({ ...wordsOfBefore, which: null }))).toEqual(['something-rests-on-correction'])
  expect((await shown()).plan.heardAs).not.toBeNull()
  made(await correct({ ...wordsOfBefore, which: 'same' }))
  expect((await shown()).plan.heardAs).toBeNull()
})

test('it is taken back twice at once, by a double press and from a tab that is behind: once, and the others are told what stands', async () => {
  const former = (await shown()).id
  await another()
  const asked = await form()
  const pressed = (key: string) => takeCorrectionBack({ ...casey(), idempotencyKey: key }, { ...asked })
  const [one, again, other] = await Promise.all([pressed('one'), pressed('one'), pressed('two')])
  const answers = [one, again, other]
  expect([...new Set(answers.filter(({ ok }) => ok).map((answer) => made(answer).id))]).toEqual([former])
  const told = answers.filter(({ ok }) => !ok)
  expect(told.flatMap(codesOf)).toEqual(['plan-changed-meanwhile'])
  for (const late of [
    await correct({ ...asked, payerName: 'Lakeside', memberId: 'L-9' }),
    await removePlan(casey(), asked),
    await takeCorrectionBack(casey(), asked),
  ]) {
    const [now] = late.ok ? [] : late.refusals
    if (now?.code !== 'plan-changed-meanwhile') throw new Error('nothing was said of what stands now')
    expect(now.facts.coverageId).toBe(former)
    expect(sentence(now)).toContain('M1')
  }
  expect(await asOwner('SELECT FROM plan_correction WHERE took_back = $1', [asked.coverageId])).toHaveLength(
    1,
  )
})

test('it is taken back by its own coordinator, of a plan that stands in the place of one that was not added once more', async () => {
  await expect(takeBack()).rejects.toThrow(NotFound)
  await another()
  const asked = await form()
  const stranger = callerOf('coordinator', await aStaffMember(asOwner, 'coordinator', 'Devon'))
  for (const who of [stranger, callerOf('partner', scene.pair.first), callerOf('partner', scene.pair.second)])
    await expect(takeCorrectionBack(who, asked)).rejects.toThrow(NotFound)
  const other = { ...asked, personId: scene.pair.second }
  await expect(takeCorrectionBack(casey(), other)).rejects.toThrow(NotFound)
  const again = { holder: 'self', payerName: 'Example Mutual', memberId: 'M1' } as const
  const on = { coupleId: asked.coupleId, personId: asked.personId }
  made(await addPlan(casey(), { ...on, ...again, groupNumber: '', planKind: 'ppo' }))
  const seen = await seenOf(asked.coverageId)
  expect(codesOf(await takeCorrectionBack(casey(), { ...asked, seen }))).toEqual(['plan-named-already'])
})
