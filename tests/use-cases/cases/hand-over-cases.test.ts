import { beforeEach, expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { handOverCases } from '@/lib/use-cases/cases/hand-over-cases'
import { enrollCouple } from '@/lib/use-cases/enrollment/enroll-couple'
import { aDesk, callerFor, codesOf, made } from '../../support/a-desk'
import { aPerson, aSentCouple } from '../../support/a-sent-couple'
import { testDatabase } from '../../support/database'

const database = testDatabase()
let desk: Awaited<ReturnType<typeof aDesk>>
let director: Caller
let devon: string

beforeEach(async () => {
  desk = await aDesk(database)
  director = callerFor('director', await aPerson(database.asOwner, 'director', 'Dara'))
  devon = await aPerson(database.asOwner, 'coordinator', 'Devon')
})

const handing = (more: object = {}) => ({
  coupleIds: [desk.couple.coupleId],
  coordinatorId: devon,
  seen: desk.coordinator as string | null,
  ...more,
})

test('the new coordinator sees the case from then on, the old one no longer', async () => {
  made(await handOverCases(director, handing()))
  const input = { coupleId: desk.couple.coupleId }
  expect(codesOf(await enrollCouple(callerFor('coordinator', devon), input))).toContain(
    'benefits-not-settled',
  )
  await expect(enrollCouple(desk.caller, input)).rejects.toThrow(NotFound)
})

test('a case without a coordinator gets one', async () => {
  await database.asOwner('UPDATE application SET coordinator_id = NULL WHERE couple_id = $1', [
    desk.couple.coupleId,
  ])
  made(await handOverCases(director, handing({ seen: null })))
  const [row] = await database.asOwner('SELECT coordinator_id FROM application WHERE couple_id = $1', [
    desk.couple.coupleId,
  ])
  expect(row?.coordinator_id).toBe(devon)
})

test('it goes to a working coordinator who does not have it yet', async () => {
  const leaver = await aPerson(database.asOwner, 'coordinator', 'Lee')
  await database.asOwner('UPDATE person SET deactivated_at = now() WHERE id = $1', [leaver])
  for (const coordinatorId of [leaver, desk.couple.partners[0]?.id])
    expect(codesOf(await handOverCases(director, handing({ coordinatorId })))).toEqual([
      'not-a-working-coordinator',
    ])
  const same = handing({ coordinatorId: desk.coordinator })
  expect(codesOf(await handOverCases(director, same))).toEqual(['case-is-theirs-already'])
})

test('two directors at once: the second is told', async () => {
  const both = await Promise.all([handOverCases(director, handing()), handOverCases(director, handing())])
  expect(both.flatMap(codesOf)).toEqual(['case-changed-hands'])
})

test('only a director may', async () => {
  await expect(handOverCases(desk.caller, handing())).rejects.toThrow(NotFound)
})

test('several go together, and none of them when one has changed hands', async () => {
  const sentAt = new Date('2026-03-02T16:00:00Z')
  const second = await aSentCouple(database.asOwner, { coordinator: desk.coordinator, sentAt })
  const elsewhere = await aSentCouple(database.asOwner, { coordinator: devon, sentAt })
  const ids = [desk.couple, second].map(({ coupleId }) => coupleId)
  const owners = () =>
    database.asOwner('SELECT DISTINCT coordinator_id FROM application WHERE couple_id = ANY ($1::uuid[])', [
      ids,
    ])

  const mixed = handing({ coupleIds: [...ids, elsewhere.coupleId] })
  expect(codesOf(await handOverCases(director, mixed))).toEqual(['case-changed-hands'])
  expect(await owners()).toEqual([{ coordinator_id: desk.coordinator }])
  made(await handOverCases(director, handing({ coupleIds: ids })))
  expect(await owners()).toEqual([{ coordinator_id: devon }])
})

test('a couple that is not there is not there, and no couple is none', async () => {
  for (const coupleIds of [[crypto.randomUUID()], ['no id'], []])
    await expect(handOverCases(director, handing({ coupleIds }))).rejects.toThrow(NotFound)
})
