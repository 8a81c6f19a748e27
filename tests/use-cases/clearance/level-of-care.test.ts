import { beforeAll, describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { recordLevelOfCare } from '@/lib/use-cases/clearance/record-level-of-care'
import { partnerInReview } from '@/lib/views/clearance/partner-in-review'
import { reviewed } from '../../support/a-couple-in-review'
import { aCoupleToBook } from '../../support/a-couple-to-book'
import { aClinician, callerOf } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { codesOf } from '../../support/what-happened'

const { asOwner } = testDatabase()
const scene = aCoupleToBook(asOwner)
const as = (id: string) => callerOf('clinician', id)
let reviewer: string

beforeAll(async () => {
  reviewer = await aClinician(asOwner, 'Ines', { disciplines: ['individual_therapist'] })
})

describe('a level of care', () => {
  const input = {
    edition: '4' as const,
    ratings: [{ dimension: 'd1', severity: 2, rationale: 'Drinks most evenings.' }],
    recommended: '2.1' as const,
    actual: '2.1' as const,
    differenceReason: null,
  }

  test('is recorded by the reviewer, sealed, one in force; read by the partner’s own clinician', async () => {
    const { couple, first, second } = scene.pair
    await reviewed(asOwner, scene.pair, reviewer)
    const about = { ...input, couple, person: first }
    expect(codesOf(await recordLevelOfCare(as(reviewer), about))).toBe('done')
    expect(codesOf(await recordLevelOfCare(as(reviewer), { ...about, actual: '1.5' }))).toEqual([
      'level-difference-needs-its-reason',
    ])
    const less = { ...about, actual: '1.5', differenceReason: 'distance' } as const
    expect(codesOf(await recordLevelOfCare(as(reviewer), less))).toBe('done')
    const seen = await partnerInReview(as(scene.who.osei), { couple, person: first })
    expect(seen.levels.map(({ actual, live }) => [actual, live])).toEqual([
      ['1.5', true],
      ['2.1', false],
    ])
    const rows = await asOwner('SELECT ratings FROM level_of_care WHERE person_id = $1', [first])
    expect(JSON.stringify(rows)).not.toContain('evenings')
    await expect(recordLevelOfCare(as(scene.who.osei), about)).rejects.toThrow(NotFound)
    await expect(recordLevelOfCare(as(reviewer), { ...about, person: scene.casey })).rejects.toThrow(NotFound)
    expect((await partnerInReview(as(scene.who.vega), { couple, person: second })).levels).toEqual([])
  })
})
