import { expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { inTransaction } from '@/lib/data/transaction'
import type { Asked } from '@/lib/domain/scheduling/make-item'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import { endCouple } from '@/lib/use-cases/taking-part/end-couple'
import { jointLanes } from '@/lib/views/calendar/joint-lanes'
import { aCoupleToBook } from '../../support/a-couple-to-book'
import { aClinician, callerOf, testWeek } from '../../support/an-enrolled-couple'
import { inPassing, refusedBy, testDatabase } from '../../support/database'
import { codesOf } from '../../support/what-happened'

const { asOwner, ownerUrl } = testDatabase()
const scene = aCoupleToBook(asOwner)
const { at } = scene

const casey = () => callerOf('coordinator', scene.casey)
const held = (person: string) =>
  asOwner(
    `SELECT s.kind FROM seat JOIN session s ON s.id = session_id
      WHERE person_id = $1 AND released_at IS NULL AND cancelled_at IS NULL`,
    [person],
  )
/** What one principal reads with a statement of its own, under row-level security. */
const read = (role: 'partner' | 'clinician', personId: string, sql: string) =>
  inTransaction({ role, personId }, (tx) => tx.$queryRawUnsafe<unknown[]>(sql))

test('when a couple ends its psychiatric provider stays with whoever goes on, and reads nothing of the other', async () => {
  const { couple, first, second } = scene.pair
  const medical = await aClinician(asOwner, 'Kim', { disciplines: ['psychiatric_provider'] })
  await asOwner(
    `INSERT INTO care_assignment (couple_id, clinician_id, role, assigned_from, assigned_by)
     VALUES ($1, $2, 'psychiatric_provider', '2026-01-01', $2)`,
    [couple, medical],
  )
  const medicines = (partner: string, hour: number) =>
    ({ kind: 'medical', partner, at: { ...at(hour), minutes: 30 }, agreed: false }) as Asked
  await scene.booked(medicines(first, 8))
  await scene.booked(medicines(second, 9))
  expect(codesOf(await endCouple(casey(), { couple, goingOn: [first] }))).toBe('done')

  expect([await held(first), await held(second)]).toEqual([[{ kind: 'medical' }], []])
  const named = await read('partner', first, `SELECT 1 FROM person WHERE id = '${medical}'`)
  const placed = await read(
    'partner',
    first,
    `SELECT 1 FROM care_assignment WHERE clinician_id = '${medical}'`,
  )
  expect([named, placed].map(({ length }) => length)).toEqual([1, 1])
  const known = await read('clinician', medical, `SELECT id FROM person WHERE role = 'partner'`)
  expect(known).toEqual([{ id: first }])
  for (const table of ['private_answer', 'partner_profile', 'seat'])
    expect(
      await read('clinician', medical, `SELECT 1 FROM ${table} WHERE person_id = '${second}'`),
      table,
    ).toEqual([])
  expect(codesOf(await bookSession(casey(), { couple, asked: medicines(first, 12) }))).toBe('done')
  expect(codesOf(await bookSession(casey(), { couple, asked: medicines(second, 13) }))).toEqual([
    'no-longer-in-care',
  ])
  const pastOurRules = inPassing(ownerUrl, async (query) => {
    await query('UPDATE seat SET person_id = $2 WHERE person_id = $1', [first, second])
    await query('SET CONSTRAINTS ALL IMMEDIATE')
  })
  expect(await refusedBy(pastOurRules)).toBe('session_kind_fits_its_people')
  await expect(jointLanes(callerOf('clinician', medical), { couple, week: testWeek })).rejects.toThrow(
    NotFound,
  )
})
