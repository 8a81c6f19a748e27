import { describe, expect, test } from 'vitest'
import { recordAttendance } from '@/lib/use-cases/benefits/record-attendance'
import { recordAuthorization } from '@/lib/use-cases/benefits/record-authorization'
import { removePlan } from '@/lib/use-cases/benefits/remove-plan'
import { billingOfCouple } from '@/lib/views/benefits/billing-of-couple'
import { endingSoon } from '@/lib/views/benefits/ending-soon'
import { plansToChange } from '@/lib/views/benefits/plans-to-change'
import { deskQueue } from '@/lib/views/desk/desk-queue'
import { codesOf, made } from '../../support/a-desk'
import { aPlanToCorrect } from '../../support/a-plan-to-correct'
import { haveSigned } from '../../support/bare-signatures'
import { refusedBy, testDatabase } from '../../support/database'
import { readPdf } from '../../support/read-pdf'

const { asOwner } = testDatabase()
const { scene, casey, takeOut, couple, shown, correct, book, authorizations, claim, next } =
  aPlanToCorrect(asOwner)

const untilApril = () =>
  asOwner(`UPDATE prior_authorization SET until_day = '2026-04-01', recorded_at = '2026-02-01'`)

describe('another plan', () => {
  test('leaves what was attended, its payer, member ID and number with the former one, and is checked anew', async () => {
    await haveSigned(asOwner, [scene.pair.first])
    const former = (await shown()).id
    const { id } = made(
      await correct({ payerName: 'Lakeside', memberId: 'L-9', holder: 'self', which: 'another' }),
    )
    expect(id).not.toBe(former)
    expect(await claim('2026-02')).toMatchObject({
      coverage: { id: former },
      head: { subscriber: { memberId: 'M1' }, payer: { name: 'Example Mutual' } },
    })
    expect((await claim('2026-03'))?.coverage?.id).toBe(id)
    const { partners } = await billingOfCouple(casey(), { couple: couple(), month: '2026-02' })
    const plan = 'Example Mutual (the former plan, member ID M1)'
    expect(partners[0]).toMatchObject({ plan, lines: [{ lacks: [] }] })
    expect(readPdf(made(await takeOut('superbill.pdf')).bytes).text).toMatch(/M1[\s\S]*H0015[\s\S]*PA-1/)
    expect(await next()).toBe('Check anew: Maya')
    const { plan: now } = await shown()
    expect(now.before).toEqual([expect.stringContaining('another plan since')])
    expect(now.heardAs?.then).toContain('Example Mutual')
    // What is said of the new one is corrected by itself: nobody asks which plan it is.
    expect(now.stays).toBeNull()
  })

  test('leaves a day that is over with the former one, also where somebody writes down later who was there', async () => {
    await haveSigned(asOwner, [scene.pair.first])
    const former = (await shown()).id
    const [{ session_id } = {}] = await asOwner('DELETE FROM attendance RETURNING session_id')
    made(await book(12))
    const { id } = made(await correct({ payerName: 'Lakeside', memberId: 'L-9', which: 'another' }))
    const people = [{ personId: scene.pair.first, presence: { was: 'all' } as const }]
    made(await recordAttendance(casey(), { session: String(session_id), people, seen: [] }))
    const february = await claim('2026-02')
    expect(february).toMatchObject({ coverage: { id: former }, head: { subscriber: { memberId: 'M1' } } })
    expect(february?.facts.approvalOn('2026-02-10')?.reference).toBe('PA-1')
    expect((await claim('2026-03'))?.coverage?.id).toBe(id)
  })

  test('takes the days that are still to come, and one over that was called off', async () => {
    await haveSigned(asOwner, [scene.pair.first])
    await asOwner('DELETE FROM attendance')
    await asOwner(
      `WITH off AS (UPDATE session SET cancelled_at = starts_at, cancelled_by = $1, cancel_reason = 'x')
       UPDATE seat SET released_at = starts_at, released_by = $1, release_reason = 'x'`,
      [scene.casey],
    )
    made(await book(12))
    const { id } = made(await correct({ payerName: 'Lakeside', memberId: 'L-9', which: 'another' }))
    expect((await claim('2026-02'))?.coverage?.id).toBe(id)
  })

  test('books no more than the former approvals cover, over both their months, until they are ended', async () => {
    await untilApril()
    made(await correct({ payerName: 'Lakeside', memberId: 'L-9', which: 'another' }))
    const [former, now] = await authorizations()
    expect(former?.plan).toMatchObject({ payer: 'Example Mutual', former: true })
    expect(former?.authorizations[0]).toMatchObject({ mark: 'in force', burn: { attended: 1 } })
    expect(now).toMatchObject({
      plan: { payer: 'Lakeside', former: false },
      bound: { by: former?.plan?.coverageId, left: 4 },
    })
    for (const date of [11, 30, 31, 32]) made(await book(date))
    expect(codesOf(await book(33))).toEqual(['authorization-does-not-reach'])
    expect((await authorizations())[1]?.bound?.left).toBe(0)
    // The same past our own rule: the seat alone.
    expect(await pastOurRule()).toBe('booked_within_authorization')
    // A number is of the plan it was given for.
    expect((await claim('2026-03'))?.facts.approvalOn('2026-03-02')).toBeNull()
    expect((await claim('2026-03'))?.facts.wantsApproval('2026-03-02')).toBe(true)

    await haveSigned(asOwner, [scene.pair.first])
    const one = former?.authorizations[0]
    const { coverageId = '' } = former?.plan ?? {}
    const on = { coupleId: couple(), coverageId }
    const terms = {
      ...{
        serviceCode: 'H0015' as const,
        status: 'ended' as const,
        askedOn: '2026-02-01',
        answeredOn: '2026-02-01',
      },
      ...{
        whyNot: '',
        appealSource: '',
        appealBy: null,
        reference: 'PA-1',
        units: 5,
        from: '2026-02-01',
        until: '2026-04-01',
      },
      ...{ reviewer: '', reviewerPhone: '', reviewDue: null },
    }
    const state = { chain: one?.chain ?? null, seen: one?.stateId ?? null }
    const anew = { ...on, chain: null, seen: null, terms, note: '' }
    expect(codesOf(await recordAuthorization(casey(), anew))).toEqual(['plan-changed-meanwhile'])
    made(await recordAuthorization(casey(), { ...on, ...state, terms, note: '' }))
    made(await book(33))
  })

  test('with nothing attended pays first from the start; the former approvals are shown and bound beside it', async () => {
    await asOwner('UPDATE attendance SET minutes = 0')
    await untilApril()
    const { id } = made(await correct({ memberId: 'L-9', which: 'another' }))
    const all = await authorizations()
    expect(all).toHaveLength(1)
    expect(all[0]).toMatchObject({ plan: { coverageId: id }, authorizations: [{ ofOtherPlan: true }] })
    expect(Object.values(all[0]?.former ?? {})).toEqual(['Example Mutual, member ID M1'])
    for (const date of [11, 12, 13, 14, 15]) made(await book(date))
    expect(codesOf(await book(16))).toEqual(['authorization-does-not-reach'])
  })

  test('stands among what is next, and the former approval among what ends while it bounds what is booked', async () => {
    await asOwner(`UPDATE prior_authorization SET until_day = '2026-02-19', recorded_at = '2026-02-01'`)
    const isHere = ({ coupleId }: { coupleId: string }) => coupleId === couple()
    const soon = async () => (await endingSoon(casey())).authorizations.filter(isHere).map(({ what }) => what)
    const next = async () =>
      (await deskQueue(casey(), { view: 'next' })).rows.filter(isHere).map(({ needs }) => needs)
    made(await book(11))
    expect(await next()).toEqual([])
    expect(await soon()).toEqual(['3 approved days are left to book; 1 booked to come.'])
    made(await correct({ payerName: 'Lakeside', memberId: 'L-9', which: 'another' }))
    // It pays first to the end of the month in which it was attended, and bounds what comes after.
    expect(await soon()).toEqual(['Of their former plan. 3 approved days are left to book.'])
    expect(await next()).toEqual(['needs a check'])
    await asOwner('UPDATE plan_turn SET superseded_at = now()')
    expect(await soon()).toEqual([expect.stringMatching(/^Of their former plan\./)])
    await asOwner('UPDATE prior_authorization SET superseded_at = now()')
    expect(await soon()).toEqual([])
    await asOwner('UPDATE coverage SET heard_as = NULL')
    expect(await next()).toEqual([])
  })

  test('is not taken away: something rests on its former words', async () => {
    const { id } = made(await correct({ memberId: 'L-9', which: 'another' }))
    await asOwner(
      `INSERT INTO coverage (person_id, pay_order, holder, payer_name, member_id, group_number, plan_kind, updated_at)
       VALUES ($1, 2, 'someone_else', 'Third', 'T', '', 'ppo', now())`,
      [scene.pair.first],
    )
    const plan = (await plansToChange(casey(), couple()))[id]
    expect(plan).toMatchObject({ mayGo: false, kept: expect.stringContaining('a call') })
    const seen = plan?.values.seen ?? ''
    expect(codesOf(await removePlan(casey(), { coupleId: couple(), coverageId: id, seen }))).toEqual([
      'something-rests-on-plan',
    ])
  })
})

/** The session of March 2 to a day of April, straight at the database. */
const pastOurRule = () =>
  refusedBy(
    asOwner(
      `UPDATE session SET starts_at = starts_at + interval '40 days', ends_at = ends_at + interval '40 days'
        WHERE starts_at::date = '2026-03-02'`,
    ),
  )
