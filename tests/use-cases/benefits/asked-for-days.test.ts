import { beforeEach, describe, expect, test } from 'vitest'
import { recordAskedToday } from '@/lib/use-cases/benefits/record-asked-today'
import { recordAuthorization } from '@/lib/use-cases/benefits/record-authorization'
import { writeAuthorizationRequest } from '@/lib/use-cases/benefits/write-authorization-request'
import { aDesk, codesOf, endPayerConsent, made } from '../../support/a-desk'
import { approved, asked, atAuthorizations, days } from '../../support/at-authorizations'
import { testDatabase } from '../../support/database'
import { readPdf } from '../../support/read-pdf'

const database = testDatabase()
let desk: Awaited<ReturnType<typeof aDesk>>

beforeEach(async () => {
  desk = await aDesk(database)
})

const { maya, sam, shown, keep, write, take, stateOf } = atAuthorizations(() => desk)
const told = () =>
  database.asOwner('SELECT what FROM disclosure WHERE person_id = $1', [desk.couple.partners[0]?.id])

describe('a prior authorization', () => {
  test('is worked on only while the partner’s consent to work with payers holds', async () => {
    const { chain } = made(await write())
    await endPayerConsent(database, desk.couple.partners[0]?.id)
    expect(codesOf(await take(chain))).toEqual(['consent-not-live'])
    expect(codesOf(await keep(asked))).toEqual(['consent-not-live'])
    expect((await shown()).map(({ unsigned }) => unsigned)).toEqual([true, false])
    expect(codesOf(await write())).toEqual(['consent-not-live'])
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
    expect(JSON.stringify(before?.papers[chain])).toContain(
      'It continues PA-77, reviewed by J. Ortega: 12 days',
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
    const { chain } = made(await write())
    expect(await told()).toEqual([])
    const seen = await stateOf(chain)
    made(await recordAskedToday(desk.caller, { ...maya(), chain, seen }))
    const once = { ...maya(), chain, seen: await stateOf(chain) }
    expect(codesOf(await recordAskedToday(desk.caller, once))).toEqual(['authorization-answered-already'])
    expect(codesOf(await recordAskedToday(desk.caller, { ...once, seen }))).toEqual([
      'authorization-changed-meanwhile',
    ])
    made(await keep({ ...approved, status: 'partly-approved' }, once))
    const [after] = await shown()
    expect(after?.authorizations).toMatchObject([
      {
        rows: expect.arrayContaining([{ label: 'Approved days', value: '12 of 36 asked' }]),
        request: null,
        history: expect.arrayContaining([
          expect.stringMatching(/^approved in part, 12 of 36 days: /),
          expect.stringMatching(/^asked for, 36 days: /),
          expect.stringMatching(/^to be asked for, 36 days: /),
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
      continues: [{ value: chain, label: 'PA-77, 12 days to Apr 2, 2026' }],
    })
    const asked = { ...days, continues: chain }
    const ofSam = { ...sam(), chain: null, seen: null, serviceCode: 'H0015', asked } as const
    await expect(writeAuthorizationRequest(desk.caller, ofSam)).rejects.toThrow('not found')
  })
})
