import { beforeEach, expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { handOverCase } from '@/lib/use-cases/cases/hand-over-case'
import { enrollCouple } from '@/lib/use-cases/enrollment/enroll-couple'
import { aDesk, callerFor, codesOf, made } from '../../support/a-desk'
import { aPerson } from '../../support/a-sent-couple'
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
  coupleId: desk.couple.coupleId,
  coordinatorId: devon,
  seen: desk.coordinator as string | null,
  ...more,
})

test('the new coordinator sees the case from then on, the old one no longer', async () => {
  made(await handOverCase(director, handing()))
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
  made(await handOverCase(director, handing({ seen: null })))
  const [row] = await database.asOwner('SELECT coordinator_id FROM application WHERE couple_id = $1', [
    desk.couple.coupleId,
  ])
  expect(row?.coordinator_id).toBe(devon)
})

test('it goes to a working coordinator who does not have it yet', async () => {
  const leaver = await aPerson(database.asOwner, 'coordinator', 'Lee')
  await database.asOwner('UPDATE person SET deactivated_at = now() WHERE id = $1', [leaver])
  for (const coordinatorId of [leaver, desk.couple.partners[0]?.id])
    expect(codesOf(await handOverCase(director, handing({ coordinatorId })))).toEqual([
      'not-a-working-coordinator',
    ])
  const same = handing({ coordinatorId: desk.coordinator })
  expect(codesOf(await handOverCase(director, same))).toEqual(['case-is-theirs-already'])
})

test('two directors at once: the second is told', async () => {
  const both = await Promise.all([handOverCase(director, handing()), handOverCase(director, handing())])
  expect(both.flatMap(codesOf)).toEqual(['case-changed-hands'])
})

test('only a director may', async () => {
  await expect(handOverCase(desk.caller, handing())).rejects.toThrow(NotFound)
})
