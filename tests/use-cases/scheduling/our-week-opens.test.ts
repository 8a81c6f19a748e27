import { beforeAll, expect, test } from 'vitest'
import type { Asked } from '@/lib/domain/scheduling/make-item'
import { stopConsent } from '@/lib/use-cases/consent/stop-consent'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import { releaseOwnSeat } from '@/lib/use-cases/scheduling/release-own-seat'
import { ourWeek } from '@/lib/views/calendar/our-week'
import {
  aCareTeam,
  aClinician,
  anEnrolledCouple,
  aStaffMember,
  callerOf,
  type TestCouple,
  testWeek,
} from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { sign } from '../../support/sign'

const { asOwner } = testDatabase()
const weekAfter = '2026-02-16'
const [sundayNight, saturday] = [new Date('2026-02-08T20:00Z'), new Date('2026-02-14T16:00Z')]
const sessions: string[] = []
let pair: TestCouple
let casey: string

beforeAll(async () => {
  casey = await aStaffMember(asOwner, 'coordinator', 'Casey')
  const [rae = '', osei = '', vega = ''] = await Promise.all(
    (['couples_therapist', 'individual_therapist', 'individual_therapist'] as const).map(
      (discipline, place) => aClinician(asOwner, `Clinician ${place}`, { disciplines: [discipline] }),
    ),
  )
  pair = await anEnrolledCouple(asOwner, { coordinator: casey })
  await aCareTeam(asOwner, pair, { couples: rae, first: osei, second: vega })
  for (const date of ['2026-02-10', '2026-02-17'] as const) {
    const asked = {
      kind: 'couples',
      at: { date, minute: 18 * 60, zone: 'America/Denver', minutes: 90 },
    } as const
    const answer = await bookSession(callerOf('coordinator', casey), {
      couple: pair.couple,
      asked: { ...asked, agreed: false },
    })
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusals))
    sessions.push(answer.value.session)
  }
})

const opened = async (now: Date, asked?: string) => {
  const view = await ourWeek(callerOf('partner', pair.first, now), asked)
  return { start: view?.week.start, over: view?.over, minutes: view?.plannedMinutes }
}

test('the present week while something in it is left, then the next one with a session', async () => {
  expect(await opened(new Date('2026-02-09T20:00Z'))).toEqual({ start: testWeek, over: false, minutes: 90 })
  expect(await opened(saturday)).toEqual({ start: weekAfter, over: false, minutes: 90 })
  expect(await opened(sundayNight)).toEqual({ start: testWeek, over: false, minutes: 90 })
})

test('the week in the address wins; one that is behind the reader is over', async () => {
  expect(await opened(saturday, testWeek)).toEqual({ start: testWeek, over: false, minutes: 90 })
  expect(await opened(new Date('2026-02-16T07:00Z'), testWeek)).toMatchObject({ start: testWeek, over: true })
  expect(await opened(saturday, '2026-03-02')).toEqual({ start: '2026-03-02', over: false, minutes: 0 })
})

test('says what each sees of the other’s own time by the consents that hold now, in both directions', async () => {
  const at = { date: '2026-02-11', minute: 9 * 60, zone: 'America/Denver', minutes: 60 } as const
  const caller = callerOf('coordinator', casey)
  const own = { kind: 'individual', partner: pair.first, at, agreed: false } as Asked
  expect((await bookSession(caller, { couple: pair.couple, asked: own })).ok).toBe(true)
  const [mine, theirs] = [callerOf('partner', pair.first), callerOf('partner', pair.second)]
  const shown = async () =>
    Promise.all([mine, theirs].map(async (who) => (await ourWeek(who, testWeek))?.shown))
  const nothing = { theirs: 'bare', mine: 'bare' }
  expect(await shown()).toEqual([nothing, nothing])
  // Whether a year is over, the rows ask the database's own clock.
  const signing = callerOf('partner', pair.first, new Date())
  await sign(signing, 'to-partner', 'times')
  expect(await shown()).toEqual([
    { theirs: 'bare', mine: 'kind' },
    { theirs: 'kind', mine: 'bare' },
  ])
  await stopConsent(signing, { kind: 'to-partner', about: 'times' })
  expect(await shown()).toEqual([nothing, nothing])
})

test('a seat the reader released leads them nowhere, and their partner as before', async () => {
  const caller = callerOf('partner', pair.first, saturday)
  await releaseOwnSeat(caller, { session: sessions[1] ?? '', reason: 'not-well' })
  expect(await opened(saturday)).toMatchObject({ start: testWeek })
  expect(await ourWeek(callerOf('partner', pair.second, saturday))).toMatchObject({
    week: { start: weekAfter },
    next: { week: weekAfter },
  })
})
