import { expect, test } from 'vitest'
import { letDaysPass } from '@/lib/use-cases/benefits/let-days-pass'
import { authorizationsOfCouple } from '@/lib/views/benefits/authorizations-of-couple'
import { endingSoon } from '@/lib/views/benefits/ending-soon'
import { ownBenefits } from '@/lib/views/benefits/own-benefits'
import { safetyOfProgram } from '@/lib/views/clearance/safety-of-program'
import { caseOverview } from '@/lib/views/desk/case-overview'
import { aStaffMember, callerOf } from '../../support/an-enrolled-couple'
import { approve } from '../../support/approved-days'
import { testDatabase } from '../../support/database'
import { aCoupleWithLongDays, day } from '../../support/long-days'
import { must } from '../../support/partners'
import { codesOf } from '../../support/what-happened'

/** Days that are booked although no payer approved them: whoever they concern sees them. */
const { asOwner } = testDatabase()
const { scene, plan, casey, book: asked } = aCoupleWithLongDays(asOwner)
const book = (date: number) => must(asked(date))

test('days let pass stay visible: to the desk, in what happened, to the director, and to whose days they are', async () => {
  const { couple: coupleId, first: personId, second } = scene.pair
  const pass = (from: string, until: string, reason: string) =>
    letDaysPass(casey(), { coupleId, personId, from, until, reason })
  expect(codesOf(await pass('2026-01-01', '2030-12-01', 'x'))).toEqual([
    'days-let-pass-too-many',
    'days-let-pass-long-past',
    'days-let-pass-say-why',
  ])
  const reason = 'The payer approved by telephone.'
  await must(pass(day(10), day(12), reason))
  await book(10)
  const [hers] = (await authorizationsOfCouple(casey(), coupleId)).partners
  expect(hers).toMatchObject({ beyond: [], passing: [expect.stringMatching(/^Feb 10: by Casey.*, Feb 2$/)] })
  const { timeline } = await caseOverview(casey(), coupleId)
  expect(timeline.map(({ what }) => what)).toContain(
    `let the days Feb 10, 2026 to Feb 11, 2026 of Maya pass what is approved: ${reason}`,
  )
  const director = await aStaffMember(asOwner, 'director', 'Dara')
  const { letPass } = await safetyOfProgram(callerOf('director', director))
  expect(letPass).toContainEqual(expect.objectContaining({ reason, days: 'Feb 10, 2026 to Feb 11, 2026' }))
  expect(JSON.stringify(letPass)).not.toContain('Maya')
  const days = async (person: string) => (await ownBenefits(callerOf('partner', person), 'en')).days
  expect((await days(personId)).notAgreed).toEqual({ days: 'Feb 10', count: 1 })
  expect(await days(second)).toEqual({ authorized: [], notAgreed: null })
})

test('what stands booked beyond is the first thing that the list of what ends says', async () => {
  const { couple } = scene.pair
  await approve(asOwner, { ...plan, units: 2, from: day(1), until: day(28) })
  await book(10)
  await book(17)
  await asOwner('UPDATE prior_authorization SET until_day = $2, units = 9 WHERE person_id = $1', [
    plan.person,
    day(12),
  ])
  const listed = (await endingSoon(casey())).authorizations.filter(({ coupleId }) => coupleId === couple)
  expect(listed).toMatchObject([
    { what: '1 day is booked that nobody approved: Feb 17.', ends: 'Feb 17, 2026', beyond: true },
  ])
})
