import { describe, expect, test } from 'vitest'
import type { Asked } from '@/lib/domain/scheduling/make-item'
import { addToDraft } from '@/lib/use-cases/scheduling/add-to-draft'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import { proposeWeek } from '@/lib/use-cases/scheduling/propose-week'
import { publishWeek } from '@/lib/use-cases/scheduling/publish-week'
import { weekToPlan } from '@/lib/views/scheduling/week-to-plan'
import { aCoupleToBook } from '../../support/a-couple-to-book'
import { aWeekInDraft } from '../../support/a-week-in-draft'
import { anEnrolledCouple, aStaffMember, callerOf, testWeek } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { codesOf } from '../../support/what-happened'

const { asOwner } = testDatabase()
const scene = aCoupleToBook(asOwner)
const { byCasey, draft, at, couples, items } = aWeekInDraft(asOwner, scene)
const pattern = { days: 3, minutesPerDay: 180 }

describe('a week is proposed, kept as a draft, and published whole', () => {
  test('9 to 15 hours on 3 days for both; the draft is gone, both are told once and neutrally', async () => {
    expect(codesOf(await proposeWeek(byCasey(), { ...draft(0), pattern }))).toBe('done')
    const answer = await publishWeek(byCasey(), draft(1))
    expect(codesOf(answer)).toBe('done')
    const hours = await asOwner(
      `SELECT sum(extract(epoch FROM ends_at - starts_at) / 3600)::float AS hours,
              count(DISTINCT (starts_at AT TIME ZONE 'America/Denver')::date)::int AS days
         FROM seat WHERE person_id = ANY ($1) GROUP BY person_id`,
      [[scene.pair.first, scene.pair.second]],
    )
    expect(hours).toHaveLength(2)
    for (const load of hours) {
      expect(load.hours).toBeGreaterThanOrEqual(9)
      expect(load.hours).toBeLessThanOrEqual(15)
      expect(load.days).toBe(3)
    }
    expect(await asOwner('SELECT 1 FROM week_draft')).toEqual([])
    const mails = await asOwner('SELECT template, person_id FROM outbox_message')
    expect(new Set(mails.map((mail) => mail.person_id))).toEqual(
      new Set([scene.pair.first, scene.pair.second]),
    )
    expect(mails.map((mail) => mail.template)).toEqual(['week-published', 'week-published'])
    expect(codesOf(await proposeWeek(byCasey(), { ...draft(0), pattern }))).toEqual([
      'week-has-sessions-already',
    ])
  })

  test('a slot taken since refuses the whole week, and the draft stays', async () => {
    await proposeWeek(byCasey(), { ...draft(0), pattern })
    const mine = scene.pair
    const [item] = await items()
    scene.pair = await scene.aCouple()
    const when = new Date(item?.start ?? 0)
    for (const hour of [0, 1, 2]) {
      const start = new Date(when.getTime() + hour * 3_600_000)
      const asked: Asked = {
        kind: 'couples',
        at: {
          date: start.toISOString().slice(0, 10),
          minute: start.getUTCHours() * 60 + start.getUTCMinutes(),
          zone: 'UTC',
          minutes: 60,
        },
        agreed: true,
      }
      await bookSession(byCasey(), { couple: scene.pair.couple, asked })
      await bookSession(byCasey(), {
        couple: scene.pair.couple,
        asked: { ...asked, kind: 'individual', partner: scene.pair.first as never },
      })
    }
    scene.pair = mine
    const before = await asOwner('SELECT count(*)::int FROM session')
    expect(codesOf(await publishWeek(byCasey(), draft(1)))).toContain('person-already-busy')
    expect(await asOwner('SELECT count(*)::int FROM session')).toEqual(before)
    expect(await items()).not.toEqual([])
  })

  test('too few hours and days for each partner are refused by name, all at once', async () => {
    await addToDraft(byCasey(), { ...draft(0), asked: couples(10, 18) })
    expect(codesOf(await publishWeek(byCasey(), draft(1)))).toEqual([
      'week-has-too-few-hours',
      'week-has-too-few-days',
      'week-has-too-few-hours',
      'week-has-too-few-days',
    ])
  })

  test('a proposal says where it differs from the pattern that was asked for', async () => {
    await proposeWeek(byCasey(), { ...draft(0), pattern })
    const plan = (asked: typeof pattern) =>
      weekToPlan(byCasey(), { couple: scene.pair.couple, week: testWeek, pattern: asked })
    expect((await plan(pattern)).offPattern).toBeNull()
    expect((await plan({ days: 4, minutesPerDay: 150 })).offPattern).toMatch(
      /^Closest to your pattern, 4 days of 2 h 30 min: Mon 9, 3 h; \w+ \d+, 3 h; \w+ \d+, 3 h\.$/,
    )
    const own = (await plan(pattern)).days
      .flatMap(({ blocks }) => blocks)
      .filter(({ lane }) => lane !== 'both')
    expect(new Set(own.map(({ title, detail }) => `${title}: ${detail}`))).toEqual(
      new Set(['Individual: Osei', 'Individual: Vega']),
    )
  })

  test('a group at the time of a drafted session names it and is not taken; the hours count once', async () => {
    const other = await scene.aCouple()
    const asked: Asked = {
      kind: 'group',
      facilitator: scene.who.lead as never,
      at: at(10, 18),
      agreed: false,
    }
    const booked = await bookSession(byCasey(), { couple: other.couple, asked })
    const group = booked.ok ? booked.value.session : ''
    await addToDraft(byCasey(), { ...draft(0), asked: couples(10, 18) })
    const plan = () => weekToPlan(byCasey(), { couple: scene.pair.couple, week: testWeek })
    expect((await plan()).groups.map(({ clash }) => clash)).toEqual([
      'Couples session, Tue, Feb 10, 6:00 PM MST, 60 min (in the draft)',
    ])
    const joining: Asked = { kind: 'group', group: group as never, agreed: false }
    expect(codesOf(await addToDraft(byCasey(), { ...draft(1), asked: joining }))).toEqual([
      'person-already-busy',
      'person-already-busy',
    ])
    const typed: Asked = {
      kind: 'individual',
      partner: scene.pair.first as never,
      at: at(10, 18),
      agreed: false,
    }
    expect(codesOf(await addToDraft(byCasey(), { ...draft(1), asked: typed }))).toBe('done')
    expect((await plan()).loads.map(({ minutes }) => minutes)).toEqual([60, 60])

    await asOwner('TRUNCATE week_draft')
    expect((await plan()).groups.map(({ clash }) => clash)).toEqual([null])
    expect(codesOf(await addToDraft(byCasey(), { ...draft(0), asked: joining }))).toBe('done')
  })

  test('an empty week is refused', async () => {
    expect(codesOf(await publishWeek(byCasey(), draft(0)))).toEqual(['week-draft-is-empty'])
  })

  test('not before enrollment, and nobody else’s couple', async () => {
    scene.pair = await anEnrolledCouple(asOwner, { coordinator: scene.casey, enrolled: false })
    expect(codesOf(await addToDraft(byCasey(), { ...draft(0), asked: couples(10, 18) }))).toEqual([
      'couple-is-not-enrolled',
    ])
    const devon = await aStaffMember(asOwner, 'coordinator', 'Devon')
    await expect(publishWeek(callerOf('coordinator', devon), draft(0))).rejects.toThrow('not found')
  })
})
