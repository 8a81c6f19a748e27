import { beforeEach, describe, expect, test } from 'vitest'
import { type AnswerPolicy, answerPolicy } from '@/lib/use-cases/benefits/answer-policy'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { ownBenefits } from '@/lib/views/benefits/own-benefits'
import { plansToChange } from '@/lib/views/benefits/plans-to-change'
import { codesOf, made } from '../../support/a-desk'
import { aPlanToCorrect } from '../../support/a-plan-to-correct'
import { callerOf } from '../../support/an-enrolled-couple'
import { haveSigned } from '../../support/bare-signatures'
import { testDatabase } from '../../support/database'

const { asOwner } = testDatabase()
const { scene, casey, couple, shown, correct } = aPlanToCorrect(asOwner)

/** Sam is on Maya's policy, by the member ID that Maya has. */
beforeEach(async () => {
  const { first, second } = scene.pair
  await haveSigned(asOwner, [first])
  await asOwner(
    `INSERT INTO coverage (person_id, holder, payer_name, member_id, group_number, plan_kind, updated_at)
     SELECT $2, 'partner', payer_name, member_id, group_number, plan_kind, now() FROM coverage WHERE person_id = $1`,
    [first, second],
  )
})

const policies = async () => {
  const { partners } = await benefitsOfCouple(casey(), couple())
  return partners.map(({ coverages }) => {
    const [plan] = coverages
    if (!plan) throw new Error('there is no plan')
    return plan.policy
  })
}
const words = async () => (await policies()).map((policy) => policy.words)
const titles = async () => (await policies()).map(({ mend }) => mend?.title ?? null)
const samsId = (memberId: string) =>
  asOwner('UPDATE coverage SET member_id = $2, updated_at = now() WHERE person_id = $1', [
    scene.pair.second,
    memberId,
  ])
const answer = async (onePolicy: boolean, more: Partial<AnswerPolicy> = {}) => {
  const [, his] = await policies()
  if (!his?.question) throw new Error('nothing is asked')
  const { onePolicy: _, ...values } = his.question.values
  return answerPolicy(casey(), { coupleId: couple(), ...values, onePolicy, ...more })
}

describe('one policy', () => {
  test('is where both cards say one number; a number that looks like it is a question, and the couple answers it', async () => {
    expect(await words()).toEqual(['one policy with Sam', 'one policy with Maya'])
    await samsId('M9')
    expect(await words()).toEqual(['may be one policy with Sam: ask', 'may be one policy with Maya: ask'])
    made(await answer(true))
    expect(await words()).toEqual(['one policy with Sam', 'one policy with Maya'])
    made(await answer(false))
    expect(await words()).toEqual(['', ''])
    expect((await policies())[1]?.question?.values.onePolicy).toBe('no')
    await samsId('M1')
    expect(await words()).toEqual(['', ''])
  })

  test('is never said of a number that was just said to be of another plan', async () => {
    made(await answer(true))
    made(await correct({ memberId: 'M2', which: 'another' }))
    expect(await words()).toEqual(['', ''])
    expect(await titles()).toEqual(['Ask about Sam’s number', 'Ask about Sam’s number'])
    const { plan } = await shown()
    expect(plan.heardAs?.another).toBe(true)
  })

  test('is answered of the plans as they are: whoever sees an older one is told', async () => {
    const [, his] = await policies()
    const { onePolicy: _, ...values } = his?.question?.values ?? ({} as never)
    made(await correct({ memberId: 'M7', which: 'same' }))
    expect(codesOf(await answer(true, values))).toEqual(['plan-changed-meanwhile'])
    made(await correct({ memberId: 'L-9', which: 'another' }))
    expect(codesOf(await answer(true, values))).toEqual(['plan-changed-meanwhile'])
    const kept = 'SELECT id FROM policy_answer WHERE holder_id = $1'
    expect(await asOwner(kept, [scene.pair.first])).toEqual([])
  })
})

describe('a number that reads as the other’s did before it was corrected', () => {
  test('stands on both cards until it is corrected too', async () => {
    made(await correct({ memberId: 'L-9', which: 'same' }))
    const [hers, his] = await policies()
    expect(his?.mend?.text).toMatch(
      /Sam’s plan \(Example Mutual, member ID M1\) reads as Maya’s did.*Maya’s now says Example Mutual, member ID L-9/,
    )
    expect(hers?.mend?.href).toBe(`#coverage-${his?.question?.values.coverageId}`)
    await samsId('L-9')
    expect(await titles()).toEqual([null, null])
    expect(await words()).toEqual(['one policy with Sam', 'one policy with Maya'])
  })

  test.each([true, false])('is settled once the couple said whether it is one policy: %s', async (one) => {
    made(await correct({ memberId: 'L-9', which: 'another' }))
    expect(await titles()).not.toEqual([null, null])
    made(await answer(one))
    expect(await titles()).toEqual([null, null])
    expect(await words()).toEqual(one ? ['one policy with Sam', 'one policy with Maya'] : ['', ''])
  })

  test('is settled once its payer was heard under it since', async () => {
    await asOwner(
      `INSERT INTO benefit_call (coverage_id, person_id, representative, reference_number, called_at, recorded_by)
       SELECT id, person_id, 'R', '1', now() - interval '1 day', $2 FROM coverage WHERE person_id = $1`,
      [scene.pair.second, scene.casey],
    )
    made(await correct({ memberId: 'L-9', which: 'same' }))
    expect(await titles()).not.toEqual([null, null])
    await asOwner('UPDATE benefit_call SET called_at = now() WHERE person_id = $1', [scene.pair.second])
    expect(await titles()).toEqual([null, null])
  })

  test('is asked of no plan that stands apart', async () => {
    await samsId('X-77')
    made(await correct({ memberId: 'L-9', which: 'same' }))
    expect(await titles()).toEqual([null, null])
  })

  test('is nothing the other partner reads of', async () => {
    const read = () => ownBenefits(callerOf('partner', scene.pair.second), 'en')
    const before = JSON.stringify(await read())
    made(await correct({ memberId: 'L-9', which: 'another' }))
    made(await answer(true))
    expect(JSON.stringify(await read())).toBe(before)
    expect(Object.keys(await plansToChange(casey(), couple()))).toHaveLength(2)
  })
})
