import { beforeEach, describe, expect, test } from 'vitest'
import { recordAskedToday } from '@/lib/use-cases/benefits/record-asked-today'
import { recordAuthorization } from '@/lib/use-cases/benefits/record-authorization'
import { writeAuthorizationRequest } from '@/lib/use-cases/benefits/write-authorization-request'
import { endingSoon } from '@/lib/views/benefits/ending-soon'
import { aDesk, codesOf, endPayerConsent, made } from '../../support/a-desk'
import { approved, asked, atAuthorizations, days } from '../../support/at-authorizations'
import { testDatabase } from '../../support/database'
import { readPdf } from '../../support/read-pdf'

const database = testDatabase()
let desk: Awaited<ReturnType<typeof aDesk>>

beforeEach(async () => {
  desk = await aDesk(database)
})

const { maya, sam, shown, look, keep, write, take, stateOf } = atAuthorizations(() => desk)
const told = () =>
  database.asOwner('SELECT what FROM disclosure WHERE person_id = $1', [desk.couple.partners[0]?.id])

describe('a prior authorization', () => {
  test('is worked on only while the partner’s consent to work with payers holds', async () => {
    const { chain } = made(await write())
    await endPayerConsent(database, desk.couple.partners[0]?.id)
    expect(codesOf(await take(chain))).toEqual(['consent-not-live'])
    const other = { serviceCode: 'S9480' } as const
    expect(codesOf(await keep({ ...asked, ...other }))).toEqual(['consent-not-live'])
    expect((await shown()).map(({ unsigned }) => unsigned)).toEqual([true, false])
    expect(codesOf(await write(other))).toEqual(['consent-not-live'])
    made(
      await recordAuthorization(desk.caller, { ...sam(), chain: null, seen: null, note: '', terms: asked }),
    )
  })

  test('is asked for on a tagged paper that names this partner, and the other nowhere', async () => {
    const { chain: former } = made(await keep(approved))
    const { chain } = made(await write({ asked: { ...days, continues: former } }))
    const [before] = await shown()
    const request = before?.authorizations.find((one) => one.chain === chain)
    expect(request).toMatchObject({ status: 'to-ask', request: { units: '36', last: '2026-06-25' } })
    expect(before?.paper).toBeNull()
    expect(JSON.stringify((await look(chain)).paper)).toMatch(
      /It continues PA-77, reviewed by J. Ortega: 12 days .*, 0 of them written down as attended so far\./,
    )
    const { text } = readPdf(made(await take(chain)))
    expect(text).toContain('Request for prior authorization')
    expect(text).toContain('36 days, Apr 3, 2026 to Jun 25, 2026: 3 days a week')
    expect(text).toContain('NHM20417755')
    expect(text).toContain('42 CFR part 2')
    expect(text).not.toMatch(/Sam|Kim|partner|couple/i)
    expect(await told()).toEqual([{ what: 'care-asked-for' }, { what: 'care-asked-for' }])
  })

  test('is put on record as asked in one press, and keeps what was asked for beside the answer', async () => {
    expect(codesOf(await write({ asked: { ...days, units: 37 } }))).toEqual([
      'authorization-more-than-per-week',
    ])
    expect(codesOf(await write({ asked: { ...days, until: '2126-06-26' } }))).toEqual([
      'authorization-day-far-ahead',
    ])
    const { chain } = made(await write())
    expect(await told()).toEqual([])
    const seen = await stateOf(chain)
    made(await recordAskedToday(desk.caller, { ...maya(), chain, seen }))
    const once = { ...maya(), chain, seen: await stateOf(chain) }
    expect(codesOf(await recordAskedToday(desk.caller, once))).toEqual(['authorization-answered-already'])
    expect(codesOf(await recordAskedToday(desk.caller, { ...once, seen }))).toEqual([
      'authorization-changed-meanwhile',
    ])
    made(await keep({ ...approved, status: 'partly-approved', whyNot: 'Twelve days are enough' }, once))
    // Each an hour after the one before.
    await database.asOwner(
      `UPDATE prior_authorization SET recorded_at = recorded_at
         - CASE status WHEN 'to-ask' THEN interval '2 hours' WHEN 'asked' THEN interval '1 hour' ELSE '0' END`,
    )
    const [after] = await shown()
    expect(after?.authorizations).toMatchObject([
      {
        rows: expect.arrayContaining([{ label: 'Approved days', value: '12 of 36 asked' }]),
        request: null,
        history: expect.arrayContaining([
          expect.objectContaining({ status: 'approved in part', first: false }),
          expect.objectContaining({
            status: 'asked for',
            changes: [
              { label: 'Status', from: 'to be asked for', to: 'asked for' },
              { label: 'Asked for on', from: '', to: 'Mar 3, 2026' },
            ],
          }),
          expect.objectContaining({
            status: 'to be asked for',
            first: true,
            changes: expect.arrayContaining([
              { label: 'Days asked for', from: '', to: '36, 3 a week' },
              { label: 'Asked from and to', from: '', to: 'Apr 3, 2026 to Jun 25, 2026' },
            ]),
          }),
        ]),
      },
    ])
    expect(await told()).toEqual([{ what: 'care-asked-for' }])
    await expect(take(chain)).rejects.toThrow('not found')
  })

  test('is asked for from the day on that nothing approved reaches, and continues nothing of another plan', async () => {
    const [before] = await shown()
    expect(before?.newRequest.values).toMatchObject({ from: '2026-03-03', continues: '' })
    const { chain } = made(await keep(approved))
    const [after] = await shown()
    expect(after?.newRequest).toMatchObject({
      values: { from: '2026-04-03', last: '2026-06-25', units: '36', perWeek: '3', continues: chain },
      why: 'The last approved day of PA-77 is Apr 2, 2026.',
      continues: [{ value: chain, label: 'PA-77, 12 days to Apr 2, 2026' }],
    })
    const asked = { ...days, continues: chain }
    const ofSam = { ...sam(), chain: null, seen: null, serviceCode: 'H0015', asked } as const
    await expect(writeAuthorizationRequest(desk.caller, ofSam)).rejects.toThrow('not found')
  })

  test('is open once for the same days of a service, by whichever way it is written down', async () => {
    const { chain } = made(await write())
    const twin = { code: 'authorization-asked-already', facts: { chain, asked: false } }
    const overlapping = { ...days, units: 3, from: '2026-06-20', until: '2026-06-30' }
    expect(await write({ asked: overlapping })).toMatchObject({ refusals: [twin] })
    // Of these nobody wrote down the days.
    expect(await keep(asked)).toMatchObject({ refusals: [twin] })
    made(await write({ asked: { ...overlapping, from: '2026-06-26' } }))
    made(await write({ serviceCode: 'S9480' }))
    // Its own days may change.
    const seen = await stateOf(chain)
    made(await write({ chain, seen, asked: { ...days, units: 30 } }))
    // Once one is answered, the same days may be asked for anew.
    const denied = { ...asked, status: 'denied', whyNot: 'Not needed' } as const
    made(await keep(denied, { chain, seen: await stateOf(chain) }))
    made(await write())
  })

  test('of which nobody wrote down the days gets them, and then others may be asked for', async () => {
    const { chain } = made(await keep(asked))
    expect(await write()).toMatchObject({
      refusals: [{ code: 'authorization-asked-already', facts: { chain, days: '' } }],
    })
    made(await write({ chain, seen: await stateOf(chain), asked: days }))
    made(await write({ asked: { ...days, from: '2026-07-01', until: '2026-08-01', units: 6 } }))
  })

  test('approved in part says why not all, until when that can be appealed, and what is left to do', async () => {
    const { chain } = made(await write())
    const part = { ...approved, status: 'partly-approved' } as const
    const on = { chain, seen: await stateOf(chain) }
    expect(codesOf(await keep(part, on))).toEqual(['authorization-needs-reason'])
    const said = {
      ...part,
      whyNot: 'Twelve days are enough',
      appealBy: '2026-03-12',
      appealSource: 'letter of March 2',
    }
    const decades = { ...said, units: 50, from: '1926-03-03' }
    expect(codesOf(await keep(decades, on))).toEqual([
      'authorization-part-is-not-fewer',
      'authorization-day-long-past',
    ])
    made(await keep(said, on))
    const [partner] = await shown()
    expect(partner?.authorizations).toMatchObject([
      {
        rest: '24 of 36 days were not approved. Appeal by Mar 12, 2026, or write a new request below.',
        rows: expect.arrayContaining([
          { label: 'Why not all', value: 'Twelve days are enough' },
          { label: 'Appeal by', value: 'Mar 12, 2026, letter of March 2' },
          { label: 'Reviewer', value: 'J. Ortega' },
        ]),
      },
    ])
    expect((await endingSoon(desk.caller)).authorizations).toMatchObject([
      {
        what: expect.stringContaining('The payer said no to a part. The last day to appeal is Mar 12, 2026.'),
      },
    ])
    expect(
      codesOf(await keep({ ...asked, status: 'withdrawn' }, { chain, seen: await stateOf(chain) })),
    ).toEqual(['authorization-needs-reason'])
  })
})
