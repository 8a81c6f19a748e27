import { expect, test, vi } from 'vitest'
import { asId, type PersonId } from '@/lib/domain/ids'
import { chooseBillableTo } from '@/lib/use-cases/benefits/choose-billable-to'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import { rescheduleSession } from '@/lib/use-cases/scheduling/reschedule-session'
import { aPlanThatAsks, approve } from '../../support/approved-days'
import { inPassing, refusedBy, session, testDatabase } from '../../support/database'
import { aCoupleWithLongDays, day, long } from '../../support/long-days'
import { must } from '../../support/partners'
import { codesOf } from '../../support/what-happened'

const { asOwner, ownerUrl, appUrl } = testDatabase()
const { scene, plan, casey, book } = aCoupleWithLongDays(asOwner)

test('a session may not grow into a billable day nobody approved, neither by the code nor by the database alone', async () => {
  await approve(asOwner, { ...plan, units: 1, from: day(1), until: day(28) })
  expect(codesOf(await book(10))).toBe('done')
  const { couple } = scene.pair
  const { session } = await must(
    bookSession(casey(), {
      couple,
      asked: { kind: 'couples', at: { ...long(11), minutes: 60 }, agreed: false },
    }),
  )
  expect(codesOf(await rescheduleSession(casey(), { couple, session, to: long(11), agreed: false }))).toEqual(
    ['authorization-does-not-reach'],
  )
  const grown = asOwner(`UPDATE session SET ends_at = starts_at + interval '3 hours' WHERE id = $1`, [
    session,
  ])
  expect(await refusedBy(grown)).toBe('booked_within_authorization')
})

test('a day nobody approved is not moved from one partner to the other by who is billed', async () => {
  const { couple, second } = scene.pair
  await approve(asOwner, { ...plan, units: 1, from: day(1), until: day(28) })
  const hisPlan = { coverage: await aPlanThatAsks(asOwner, second), person: second }
  await approve(asOwner, { ...hisPlan, units: 1, from: day(1), until: day(28) })
  const { session } = await must(book(10))
  const choose = (billableTo: 'first-partner' | 'second-partner') =>
    chooseBillableTo(casey(), { couple, session, billableTo })
  expect(codesOf(await choose('first-partner'))).toBe('done')
  // Her day is no longer approved, so one day is beyond on either side of the change.
  await asOwner('UPDATE prior_authorization SET superseded_at = now()')
  expect(codesOf(await choose('second-partner'))).toEqual(['day-beyond-authorization'])
  const moved = asOwner(`UPDATE session_billing SET billable_to = 'second-partner' WHERE couple_id = $1`, [
    couple,
  ])
  expect(await refusedBy(moved)).toBe('booked_within_authorization')
})

test('days that are taken back while a session is booked against them are not booked', async () => {
  await approve(asOwner, { ...plan, units: 1, from: day(1), until: day(28) })
  const desk = await session(ownerUrl)
  await desk.query('BEGIN')
  // The booking stops here, when all it asks of the days approved is asked but for the last word.
  await desk.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`authorization ${plan.person}`])
  const booking = book(10)
  await vi.waitFor(
    async () =>
      expect(
        await asOwner(`SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()
          WHERE l.locktype = 'advisory' AND NOT l.granted`),
      ).toHaveLength(1),
    { timeout: 20_000 },
  )
  await desk.query('UPDATE prior_authorization SET superseded_at = now() WHERE person_id = $1', [plan.person])
  await desk.query('COMMIT')
  expect(codesOf(await booking)).toEqual(['day-beyond-authorization'])
})

test('what stood before is nobody’s to say: the program’s own role cannot make a new day an old one', async () => {
  const { couple } = scene.pair
  await approve(asOwner, { ...plan, units: 1, from: day(1), until: day(28) })
  await must(book(10))
  const { session } = await must(
    bookSession(casey(), {
      couple,
      asked: { kind: 'couples', at: { ...long(11), minutes: 60 }, agreed: false },
    }),
  )
  const asCasey = (work: (query: (sql: string, values?: unknown[]) => Promise<unknown>) => Promise<void>) =>
    inPassing(appUrl, async (query) => {
      await query(`SELECT set_config('app.role', 'coordinator', true), set_config('app.person', $1, true)`, [
        scene.casey,
      ])
      await work(query)
    })
  await asCasey(async (query) => {
    await query(`SELECT set_config('app.days_beyond_before', $1, true)`, [
      JSON.stringify({ [plan.person]: [day(11)] }),
    ])
    await query(`UPDATE session SET ends_at = starts_at + interval '3 hours' WHERE id = $1`, [session])
    expect(await refusedBy(query('SET CONSTRAINTS ALL IMMEDIATE'))).toBe('booked_within_authorization')
  })
  await asCasey(async (query) =>
    expect(await refusedBy(query(`INSERT INTO days_beyond_before VALUES ($1, 1, '{}')`, [plan.person]))).toBe(
      '42501',
    ),
  )
  const [left] = await asOwner('SELECT count(*)::int AS rows FROM days_beyond_before WHERE person_id = $1', [
    plan.person,
  ])
  expect(Number(left?.rows)).toBeLessThan(4)
})

test('only a session that the couple shares is billed to one of them', async () => {
  const { couple, first } = scene.pair
  const { session } = await must(
    bookSession(casey(), {
      couple,
      asked: {
        kind: 'individual',
        partner: asId<PersonId>(first),
        at: { ...long(12), minutes: 60 },
        agreed: false,
      },
    }),
  )
  const billed = asOwner(`INSERT INTO session_billing VALUES ($1, $2, 'none', $3, now())`, [
    session,
    couple,
    scene.casey,
  ])
  expect(await refusedBy(billed)).toBe('billed_apart_only_jointly')
})
