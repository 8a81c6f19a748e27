import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listCases } from '@/lib/data/cases'
import { askQueue } from '@/lib/data/desk-queue'
import { listStranded } from '@/lib/data/stranded'
import { inTransaction } from '@/lib/data/transaction'
import { caseStage } from '@/lib/domain/program/case-stage'
import { deskViews, deskViewsOf } from '@/lib/domain/program/desk-views'
import { isCheckLost } from '@/lib/domain/program/next-step'
import { waitingOf } from '@/lib/domain/program/promised-time'
import { workingMinutes } from '@/lib/domain/program/working-time'
import { caseFacts } from '@/lib/views/desk/case-facts'
import { nothingStranded, strandedByCouple } from '@/lib/views/desk/stranded-lines'
import { aGeneratedDesk } from '../support/a-generated-desk'
import { anEnrolledCouple, aStaffMember } from '../support/an-enrolled-couple'
import { session, testDatabase } from '../support/database'
import { deskNow, deskZone, generatedFacts, weekEnd } from '../support/generated-facts'

/** What the database keeps and answers for lists of many is what the domain says of each couple by itself. */
const { asOwner, ownerUrl } = testDatabase()

test('stages, lists and order of 150 generated couples are those of the domain', async () => {
  const facts = fc.sample(generatedFacts, { numRuns: 150, seed: 20261122 })
  const { coordinator, couples } = await aGeneratedDesk(asOwner, facts)
  const ending = couples.filter((_, place) => place % 3 === 0)
  await inTransaction({ role: 'coordinator', personId: coordinator }, async (tx) => {
    const stranded = strandedByCouple(await listStranded(tx, deskNow))
    const cases = (await listCases(tx, deskNow, couples)).map((row) => {
      const seen = caseFacts(row, stranded.get(row.coupleId) ?? nothingStranded)
      const needs = seen.stranded.places.length + seen.stranded.sessions.length > 0
      const checkLost = isCheckLost(seen)
      const stage = caseStage(seen) as Exclude<ReturnType<typeof caseStage>, 'applying'>
      const wish = facts[couples.indexOf(row.coupleId)]
      const startsSoon =
        row.enrolledAt !== null && (wish?.sessions.some((hours) => hours > 0 && hours < 4 * 24) ?? false)
      const firstSoon = startsSoon && !wish?.sessions.some((hours) => hours <= 0)
      const asleep = row.snooze !== null
      const aside = { asleep, waitingOn: row.snooze?.waitingOn ?? null, waits: row.waitlist !== null }
      const daysEnd = ending.includes(row.coupleId)
      const views = deskViewsOf({
        stage,
        needs: needs || (seen.owed?.length ?? 0) > 0,
        checkLost,
        closed: row.closedAt !== null,
        payer: null,
        startsSoon: firstSoon,
        daysEnd,
        ...aside,
      })
      const left =
        needs || checkLost
          ? Number.NEGATIVE_INFINITY
          : (waitingOf(seen, deskNow.getTime(), deskZone)?.left ?? Infinity)
      return {
        couple: row.coupleId,
        views,
        needs: row.isStranded === needs,
        left,
        sent: row.submittedAt.getTime(),
      }
    })
    expect(cases).toHaveLength(150)
    expect(cases.filter(({ needs }) => !needs)).toEqual([])
    for (const view of deskViews) {
      const asked = {
        view,
        tags: [],
        named: '',
        sort: 'due' as const,
        zone: deskZone,
        weekEnd,
        skipped: 0,
        most: 500,
        ending,
      }
      const answer = await askQueue(tx, deskNow, asked)
      const expected = cases
        .filter(({ views }) => views.includes(view))
        .sort(
          (a, b) =>
            (a.left === b.left ? 0 : a.left - b.left) || a.sent - b.sent || (a.couple < b.couple ? -1 : 1),
        )
      expect(answer.couples, view).toEqual(expected.map(({ couple }) => couple))
      expect(answer.total).toBe(expected.length)
      expect(answer.counts[view] ?? 0).toBe(expected.length)
    }
  })
})

test('two who change one couple at once leave no old answer behind', async () => {
  const coordinator = await aStaffMember(asOwner, 'coordinator', 'Casey')
  const { couple, first, second } = await anEnrolledCouple(asOwner, { coordinator, enrolled: false })
  const [one, other] = [await session(ownerUrl), await session(ownerUrl)]
  const rename = 'UPDATE person SET name = $2 WHERE id = $1'
  await one.query('BEGIN')
  await other.query('BEGIN')
  await one.query(rename, [first, 'Áda'])
  await one.query('SET CONSTRAINTS ALL IMMEDIATE')
  const waits = other.query(rename, [second, 'Zoë'])
  await one.query('COMMIT')
  await waits
  await other.query('COMMIT')
  const [kept] = await asOwner('SELECT known_as, stale FROM case_standing WHERE couple_id = $1', [couple])
  expect(kept).toEqual({ known_as: expect.stringMatching(/ada.*zoe/), stale: false })
})

test('working time is counted alike, over weekends, changes of the clock and years', async () => {
  const zones = ['America/Denver', 'America/New_York', 'Pacific/Honolulu']
  const instant = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2030-01-01') })
  const asked = fc.sample(fc.tuple(instant, instant, fc.constantFrom(...zones)), { numRuns: 500, seed: 7 })
  const rows = await asOwner(
    `SELECT floor(working_minutes_until(to_timestamp(b / 1000.0), z) - working_minutes_until(to_timestamp(a / 1000.0), z) + 1e-6)::int AS minutes
       FROM unnest($1::bigint[], $2::bigint[], $3::text[]) WITH ORDINALITY AS t (a, b, z, n) ORDER BY n`,
    [asked.map(([a, b]) => Math.min(a, b)), asked.map(([a, b]) => Math.max(a, b)), asked.map(([, , z]) => z)],
  )
  const said = asked.map(([a, b, zone]) => workingMinutes(Math.min(a, b), Math.max(a, b), zone))
  expect(rows.map(({ minutes }) => minutes)).toEqual(said)
})
