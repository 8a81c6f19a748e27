import { describe, expect, test } from 'vitest'
import { ownBenefits } from '@/lib/views/benefits/own-benefits'
import { codesOf, made } from '../../support/a-desk'
import { aPlanToCorrect } from '../../support/a-plan-to-correct'
import { callerOf } from '../../support/an-enrolled-couple'
import { haveSigned } from '../../support/bare-signatures'
import { testDatabase } from '../../support/database'
import { readPdf } from '../../support/read-pdf'

const { asOwner } = testDatabase()
const { scene, takeOut, shown, correct, book, authorizations, claim, next } = aPlanToCorrect(asOwner)

describe('the same plan, written down wrong', () => {
  test('keeps its approvals, bounds, lines and number, and is to be checked anew until its payer is heard', async () => {
    await haveSigned(asOwner, [scene.pair.first])
    const before = await authorizations()
    expect(await next()).toBe('Plan the week')
    made(await correct({ memberId: 'M2', which: 'same' }))

    const [after] = await authorizations()
    expect(after?.authorizations).toEqual(before[0]?.authorizations)
    expect(after?.authorizations[0]?.burn).toMatchObject({ approved: 5, attended: 1 })
    for (const date of [11, 12, 13, 14]) made(await book(date))
    expect(codesOf(await book(15))).toEqual(['authorization-does-not-reach'])
    expect(await claim('2026-02')).toMatchObject({ head: { subscriber: { memberId: 'M2' } } })
    expect(readPdf(made(await takeOut('superbill.pdf')).bytes).text).toMatch(/M2[\s\S]*H0015[\s\S]*PA-1/)

    expect(await next()).toBe('Check anew: Maya')
    const { plan } = await shown()
    expect(plan.heardAs).toMatchObject({
      then: expect.stringContaining('M1'),
      now: expect.stringContaining('M2'),
    })
    // A payer's word under the words it has.
    await asOwner(
      `INSERT INTO benefit_call (coverage_id, person_id, representative, reference_number, called_at, recorded_by)
       SELECT id, person_id, 'R', '2', now(), person_id FROM coverage WHERE person_id = $1`,
      [scene.pair.first],
    )
    expect([await next(), (await shown()).plan.heardAs]).toEqual([undefined, null])
  })

  test('mended back, nothing is to be asked anew; both words stay on record', async () => {
    made(await correct({ memberId: 'M2', which: 'same' }))
    made(await correct({ memberId: 'm1', which: 'same' }))
    const { plan } = await shown()
    expect(plan.heardAs).toBeNull()
    expect(plan.before).toEqual([expect.stringContaining('M2'), expect.stringContaining('M1')])
  })
})

test('a capital or a space is a spelling, and asks nothing; who did not say which plan it is, is asked', async () => {
  const { id } = await shown()
  expect(codesOf(await correct({ memberId: 'M2' }))).toEqual(['say-which-plan-it-is'])
  expect(made(await correct({ payerName: ' example   MUTUAL', memberId: 'm1' })).id).toBe(id)
  expect((await shown()).plan).toMatchObject({ heardAs: null, values: { memberId: 'm1' } })
})

test('the other partner’s pages stay word for word the same', async () => {
  const read = () => ownBenefits(callerOf('partner', scene.pair.second), 'en')
  const before = JSON.stringify(await read())
  made(await correct({ memberId: 'M2', which: 'same' }))
  made(await correct({ payerName: 'Lakeside', memberId: 'L-9', which: 'another' }))
  expect(JSON.stringify(await read())).toBe(before)
})
