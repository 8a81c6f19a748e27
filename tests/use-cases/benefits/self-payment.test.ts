import { beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { concludeVerification } from '@/lib/use-cases/benefits/conclude-verification'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { recordSelfPayment } from '@/lib/use-cases/benefits/record-self-payment'
import { withdrawSelfPayment } from '@/lib/use-cases/benefits/withdraw-self-payment'
import { enrollCouple } from '@/lib/use-cases/enrollment/enroll-couple'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { caseOverview } from '@/lib/views/desk/case-overview'
import { overseeCases } from '@/lib/views/direction/oversee-cases'
import { sentApplication } from '@/lib/views/intake/sent-application'
import { lookAndGive } from '../../../prisma/demo/look-and-give'
import { aDesk, callerFor, codesOf, importing, made, mayasReply, replyText } from '../../support/a-desk'
import { aPerson, maya, sam } from '../../support/a-sent-couple'
import { anEstimate, chargeForADay } from '../../support/an-estimate'
import { testDatabase } from '../../support/database'

const database = testDatabase()
let desk: Awaited<ReturnType<typeof aDesk>>
let caller: Caller

/** Maya's plan is verified; Sam has none, as he said when he applied. */
beforeEach(async () => {
  desk = await aDesk(database, [maya, { ...sam, holder: 'none' }])
  caller = desk.caller
  made(await importReply(caller, importing(desk.couple, replyText(mayasReply))))
  made(await conclude(0, { kind: 'verified' }))
  await chargeForADay(database)
  made(await lookAndGive(caller, anEstimate(desk.couple.coupleId, partner(1).id)))
})

const partner = (place: 0 | 1) => desk.couple.partners[place] ?? { id: '', coverageId: '' }
function conclude(place: 0 | 1, outcome: Parameters<typeof concludeVerification>[1]['outcome']) {
  const { coupleId } = desk.couple
  const { coverageId } = partner(place)
  return concludeVerification(caller, { coupleId, coverageId, outcome, note: '', seen: null })
}
const paying = (more: Partial<Parameters<typeof recordSelfPayment>[1]> = {}) => ({
  coupleId: desk.couple.coupleId,
  personId: partner(1).id,
  toldBy: 'Sam',
  toldOn: '2026-03-03',
  ...more,
})
const enroll = () => enrollCouple(caller, { coupleId: desk.couple.coupleId })
const stage = async () => (await caseOverview(caller, desk.couple.coupleId)).heading.stage

describe('a partner without a plan', () => {
  test('enters the program once it is on record that they pay, and the check stays as it was', async () => {
    made(await conclude(1, { kind: 'not-covered' }))
    expect(codesOf(await enroll())).toEqual(['benefits-not-settled'])
    made(await recordSelfPayment(caller, paying()))
    expect(await stage()).toBe('ready-to-enroll')
    const { partners } = await benefitsOfCouple(caller, desk.couple.coupleId)
    expect(partners.map(({ selfPayment }) => selfPayment)).toEqual([
      null,
      {
        id: expect.any(String),
        toldBy: 'Sam',
        toldOn: 'Mar 3, 2026',
        estimateOn: 'Mar 3, 2026',
        recordedBy: 'Casey',
      },
    ])
    expect(partners[1]?.coverages[0]?.conclusion?.words).toBe('not covered')
    made(await enroll())
  })

  test('the director sees the same stage, and the record holds ids alone', async () => {
    made(await recordSelfPayment(caller, paying()))
    const director = callerFor('director', await aPerson(database.asOwner, 'director', 'Dara'))
    const { cases } = await overseeCases(director)
    expect(cases.find(({ coupleId }) => coupleId === desk.couple.coupleId)?.stage).toBe('ready-to-enroll')
    const [event] = await database.asOwner(
      `SELECT facts FROM audit_event WHERE action = 'benefits.record-self-payment' AND couple_id = $1`,
      [desk.couple.coupleId],
    )
    expect(event?.facts).toEqual({ payment: expect.any(String) })
  })

  test('each reads only of their own care on what comes next', async () => {
    const paidBy = async () => {
      const views = desk.couple.partners.map(({ id }) => sentApplication(callerFor('partner', id)))
      return (await Promise.all(views)).map((view) => view?.paidBy)
    }
    expect(await paidBy()).toEqual(['plan', 'no-plan'])
    made(await recordSelfPayment(caller, paying()))
    expect(await paidBy()).toEqual(['plan', 'themselves'])
  })

  test('taken back it no longer counts, and stays on record', async () => {
    made(await recordSelfPayment(caller, paying()))
    const { partners } = await benefitsOfCouple(caller, desk.couple.coupleId)
    const back = {
      coupleId: desk.couple.coupleId,
      personId: partner(1).id,
      paymentId: partners[1]?.selfPayment?.id ?? '',
    }
    made(await withdrawSelfPayment(caller, back))
    expect(await stage()).toBe('to-verify')
    expect(codesOf(await withdrawSelfPayment(caller, back))).toEqual(['no-longer-there'])
    const rows = await database.asOwner('SELECT 1 FROM self_payment WHERE person_id = $1', [partner(1).id])
    expect(rows).toHaveLength(1)
  })
})

test('"no plan" beside a plan in the partner’s name is asked about, until it is on record that they pay', async () => {
  const shown = async () => {
    const { partners } = await benefitsOfCouple(caller, desk.couple.coupleId)
    return partners.map(({ doubt }) => doubt)
  }
  expect(await shown()).toEqual([null, null])
  desk = await aDesk(database, [
    { ...maya, holder: 'partner' },
    { ...sam, holder: 'none' },
  ])
  caller = desk.caller
  made(await lookAndGive(caller, anEstimate(desk.couple.coupleId, partner(1).id)))
  expect(await shown()).toEqual([
    null,
    expect.stringMatching(/^Maya says that a plan with .* is in Sam’s name/),
  ])
  made(await recordSelfPayment(caller, paying()))
  expect(await shown()).toEqual([null, null])
})

describe('it is not recorded', () => {
  test('without an estimate, and the reason is said', async () => {
    const { caller: other, couple } = await aDesk(database, [maya, { ...sam, holder: 'none' }])
    const theirs = { coupleId: couple.coupleId, personId: couple.partners[1]?.id ?? '' }
    expect(codesOf(await recordSelfPayment(other, paying(theirs)))).toEqual([
      'self-payment-needs-an-estimate',
    ])
  })

  test('for a partner whose plan is verified', async () => {
    expect(codesOf(await recordSelfPayment(caller, paying({ personId: partner(0).id })))).toEqual([
      'self-payment-not-needed',
      'self-payment-needs-an-estimate',
    ])
  })

  test('twice: of two tabs one records it and the other is told', async () => {
    const both = await Promise.all([recordSelfPayment(caller, paying()), recordSelfPayment(caller, paying())])
    expect(both.flatMap(codesOf)).toEqual(['already-recorded'])
  })

  test('by a coordinator without the case, or for a partner of another couple', async () => {
    const other = await aDesk(database)
    await expect(recordSelfPayment(other.caller, paying())).rejects.toThrow(NotFound)
    const theirs = paying({ personId: other.couple.partners[1]?.id })
    await expect(recordSelfPayment(caller, theirs)).rejects.toThrow(NotFound)
  })
})
