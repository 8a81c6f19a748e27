import { beforeEach, describe, expect, test } from 'vitest'
import type { AuthorizationTerms } from '@/lib/domain/benefits/authorization'
import { endingSoon } from '@/lib/views/benefits/ending-soon'
import { aDesk, codesOf, made } from '../../support/a-desk'
import { approved, asked, atAuthorizations, nothing } from '../../support/at-authorizations'
import { testDatabase } from '../../support/database'

const database = testDatabase()
let desk: Awaited<ReturnType<typeof aDesk>>

beforeEach(async () => {
  desk = await aDesk(database)
})

const { maya, shown, keep } = atAuthorizations(() => desk)
const told = () =>
  database.asOwner('SELECT what FROM disclosure WHERE person_id = $1', [desk.couple.partners[0]?.id])

describe('a prior authorization', () => {
  test('is on record with its number, its days and its end, or is refused with all that is missing', async () => {
    expect(codesOf(await keep({ ...approved, ...nothing, askedOn: null, answeredOn: null }))).toEqual([
      'authorization-needs-day-asked',
      'authorization-needs-day-answered',
      'authorization-needs-its-number',
      'authorization-needs-units',
      'authorization-needs-days',
    ])
    expect(codesOf(await keep({ ...approved, until: '2026-03-03' }))).toEqual(['authorization-days-swapped'])
    expect(codesOf(await keep({ ...asked, askedOn: '2026-03-09' }))).toEqual(['authorization-day-ahead'])
    expect(codesOf(await keep({ ...approved, answeredOn: '2026-03-09' }))).toEqual([
      'authorization-answer-ahead',
    ])
    const past = { ...approved, reviewDue: '2026-03-02' }
    expect(codesOf(await keep({ ...past, reviewDue: '2020-01-01' }))).toContain(
      'authorization-review-too-early',
    )
    expect(codesOf(await keep(past, {}))).toEqual(['authorization-review-over'])
    expect(codesOf(await keep({ ...approved, units: 32 }))).toEqual(['authorization-more-days-than-span'])
    made(await keep(approved))
    const [first, second] = await shown()
    expect(first).toMatchObject({
      needed: true,
      authorizations: [{ burn: { approved: 12, leftToBook: 12 } }],
    })
    expect(second).toMatchObject({ needed: false, authorizations: [] })
  })

  test('keeps every state it had; a payer is told of the partner once, and one of two editors is told so', async () => {
    const { chain } = made(await keep(asked))
    const [before] = await shown()
    const seen = before?.authorizations[0]?.stateId ?? ''
    made(await keep(approved, { chain, seen }))
    const [after] = await shown()
    const stands = after?.authorizations[0]?.stateId
    expect(
      await keep({ ...approved, status: 'denied', whyNot: 'Not needed' }, { chain, seen }),
    ).toMatchObject({
      refusals: [{ code: 'authorization-changed-meanwhile', facts: { seen: stands, stands: 'approved' } }],
    })
    expect(after?.authorizations).toMatchObject([{ status: 'approved', history: [{}, {}] }])
    expect(await told()).toEqual([{ what: 'care-asked-for' }])
  })

  test('bears its number once for a service, and the way to the one on record is told', async () => {
    const { chain } = made(await keep(approved))
    const again = await keep({ ...approved, reference: 'pa-77 ', until: '2026-05-03' })
    expect(again).toMatchObject({
      refusals: [{ code: 'authorization-number-on-record', facts: { number: 'PA-77', chain } }],
    })
    made(await keep({ ...approved, serviceCode: 'S9480' }))
    const [before] = await shown()
    const seen = before?.authorizations.find((one) => one.chain === chain)?.stateId ?? ''
    made(await keep({ ...approved, until: '2026-05-03' }, { chain, seen }))
  })

  test('is not in force before its first day, nor after its last', async () => {
    made(await keep({ ...approved, from: '2026-03-10' }))
    made(await keep({ ...approved, reference: 'PA-78' }))
    made(await keep({ ...approved, reference: 'PA-79', units: 3, from: '2026-01-10', until: '2026-01-20' }))
    const [first] = await shown()
    expect(first?.authorizations.map(({ mark }) => mark).sort()).toEqual([
      'from Mar 10, 2026',
      'in force',
      'over',
    ])
  })

  test('begins with the code under which the payer pays a day, and says where an approval has another', async () => {
    made(await keep(approved))
    const [before] = await shown()
    expect(before).toMatchObject({ plan: { dayCode: null }, authorizations: [{ paidAs: null }] })
    await database.asOwner(
      `WITH y AS (INSERT INTO payer (name, code, aliases, prior_authorization, ask_phone, ask_fax, ask_portal, cost_order,
                                     day_code, telehealth_place, modifiers, joint_in_per_diem, request_style, notes,
                                     added_by, added_at, changed_at)
                  VALUES ('Lakeside', '', '{}', 'ask', '', '', '', 'copay-only', 'S9480', '10', '{}', true,
                          'one-for-all', '', $1, now(), now()) RETURNING id)
       UPDATE coverage SET payer_id = y.id FROM y WHERE coverage.id = $2`,
      [desk.couple.partners[0]?.id, maya().coverageId],
    )
    const [after] = await shown()
    expect(after).toMatchObject({ plan: { dayCode: 'S9480' }, authorizations: [{ paidAs: 'S9480' }] })
  })

  test('is remembered with who, at which hour of who reads it, and all that became another', async () => {
    const { chain } = made(await keep(asked))
    const stateOfIt = async () => (await shown())[0]?.authorizations[0]?.stateId ?? ''
    made(await keep(approved, { chain, seen: await stateOfIt() }))
    const said = {
      ...{ status: 'partly-approved' as const, units: 10, reference: 'PA-78', whyNot: 'Ten are enough' },
      ...{ from: '2026-03-04', until: '2026-04-01', reviewer: '', reviewDue: '2026-03-20' },
      ...{ appealBy: '2026-03-17', appealSource: 'letter of March 2', answeredOn: '2026-03-03' },
    }
    const note = 'Called twice'
    made(await keep({ ...approved, ...said }, { chain, seen: await stateOfIt(), note }))
    // Eight in the evening of March 1 in Denver, and the next noon.
    await database.asOwner(
      `UPDATE prior_authorization SET recorded_at =
         CASE status WHEN 'asked' THEN '2026-03-02 03:00Z' WHEN 'approved' THEN '2026-03-02 19:00Z' ELSE recorded_at END::timestamptz`,
    )
    const [first] = await shown()
    const [latest, , oldest] = first?.authorizations[0]?.history ?? []
    expect(oldest).toMatchObject({ first: true, by: 'Casey', when: 'Sun, Mar 1, 2026, 8:00 PM MST' })
    expect(latest?.changes.map(({ label, from, to }) => `${label}: ${from} > ${to}`)).toEqual([
      'Status: approved > approved in part',
      'Answered on: Mar 2, 2026 > Mar 3, 2026',
      'Authorization number: PA-77 > PA-78',
      'Approved days: 12 > 10',
      'First approved day: Mar 3, 2026 > Mar 4, 2026',
      'Last approved day: Apr 2, 2026 > Mar 31, 2026',
      'Why not, or not all:  > Ten are enough',
      'Appeal by:  > Mar 17, 2026',
      'Where that day comes from:  > letter of March 2',
      'Reviewer: J. Ortega > ',
      'Next review due:  > Mar 20, 2026',
      'Note:  > Called twice',
    ])
  })

  test('that was denied may be appealed until a day that the payer named', async () => {
    const denied: AuthorizationTerms = { ...approved, ...nothing, status: 'denied', whyNot: 'Not needed' }
    const told = { appealSource: 'letter of March 2' }
    expect(codesOf(await keep({ ...denied, ...told, appealBy: '2026-03-01' }))).toEqual([
      'authorization-appeal-too-early',
    ])
    expect(codesOf(await keep({ ...denied, appealBy: '2026-03-17' }))).toEqual([
      'authorization-appeal-needs-source',
    ])
    made(await keep({ ...denied, ...told, appealBy: '2026-03-17' }))
    const soon = async () =>
      (await endingSoon(desk.caller)).authorizations.map(({ what, ends }) => [what, ends])
    const what = 'The payer said no. The last day to appeal is Mar 17, 2026.'
    expect(await soon()).toEqual([[what, 'Mar 17, 2026']])
    await database.asOwner("UPDATE prior_authorization SET appeal_by = '2026-03-18' WHERE status = 'denied'")
    expect(await soon()).toEqual([])
  })
})
