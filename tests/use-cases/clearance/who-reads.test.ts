import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { pageAt, privatePages } from '@/lib/domain/measures/private-pages'
import { endAlert, takeUpAlert } from '@/lib/use-cases/clearance/attend-alert'
import { takeReview } from '@/lib/use-cases/clearance/take-review'
import { saveMeasureAnswer } from '@/lib/use-cases/private/save-measure-answer'
import { alertToAttend } from '@/lib/views/clearance/alert-to-attend'
import { coupleInReview } from '@/lib/views/clearance/couple-in-review'
import { partnerInReview } from '@/lib/views/clearance/partner-in-review'
import { reviewBoard } from '@/lib/views/clearance/review-board'
import { safetyOfProgram } from '@/lib/views/clearance/safety-of-program'
import { caseOverview } from '@/lib/views/desk/case-overview'
import { screeningOf } from '@/lib/views/private/screening-of'
import { decide, onDuty, reviewed } from '../../support/a-couple-in-review'
import { aCoupleToBook } from '../../support/a-couple-to-book'
import { aClinician, aStaffMember, callerOf } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { codesOf } from '../../support/what-happened'

const { asOwner } = testDatabase()
const scene = aCoupleToBook(asOwner)
let [reviewer, idle, director] = ['', '', '']

beforeAll(async () => {
  reviewer = await aClinician(asOwner, 'Ines', { disciplines: ['individual_therapist'] })
  idle = await aClinician(asOwner, 'Idle', { disciplines: ['individual_therapist'] })
  director = await aStaffMember(asOwner, 'director', 'Dara')
})
beforeEach(async () => {
  await asOwner(
    'TRUNCATE duty_shift, clinical_review, safety_alert, measure_answer, measure_round, record_read',
  )
  await onDuty(asOwner, reviewer)
})

const as = (id: string) => callerOf('clinician', id)
const afraid = privatePages.find(
  (page) => page.kind === 'item' && page.instrument === 'hark' && page.item === 'A',
)

/** The second partner says yes to being afraid. */
async function saysYes(): Promise<string> {
  const { second } = scene.pair
  const n = afraid?.n ?? 0
  expect(pageAt(n)).toBe(afraid)
  const saved = await saveMeasureAnswer(callerOf('partner', second), { whose: second, n, answer: 1 })
  expect(codesOf(saved)).toBe('done')
  const [alert] = await asOwner('SELECT id FROM safety_alert WHERE person_id = $1', [second])
  return String(alert?.id)
}

describe('an alert', () => {
  test('is attended by whoever is on duty, from the answer to its end; then it is closed to them', async () => {
    const id = await saysYes()
    const board = await reviewBoard(as(reviewer))
    expect(board).toMatchObject({ onDuty: true, alerts: [{ id, person: 'Sam', takenBy: null }] })
    const seen = await alertToAttend(as(reviewer), id)
    expect(seen.alert.cause).toBe('partner-violence')
    expect(seen.round?.items.find(({ key }) => key === 'A')?.answer).toBe(1)
    expect(seen.profile).toMatchObject({ city: 'Town', state: 'CO' })
    const [read] = await asOwner('SELECT area FROM record_read WHERE person_id = $1', [scene.pair.second])
    expect(read).toEqual({ area: 'answers' })

    expect(codesOf(await takeUpAlert(as(reviewer), { alert: id }))).toBe('done')
    await asOwner('UPDATE duty_shift SET removed_at = now()')
    expect(codesOf(await endAlert(as(reviewer), { alert: id, outcome: ' ' }))).toEqual([
      'alert-needs-its-outcome',
    ])
    expect(codesOf(await endAlert(as(reviewer), { alert: id, outcome: 'Spoke with them.' }))).toBe('done')
    await expect(alertToAttend(as(reviewer), id)).rejects.toThrow(NotFound)
    const [kept] = await asOwner('SELECT outcome FROM safety_alert WHERE id = $1', [id])
    expect(String(kept?.outcome)).not.toContain('Spoke')
  })

  test('stands beside what else is open about the same person, each counted', async () => {
    await saysYes()
    const { second, couple } = scene.pair
    const wished = privatePages.find((page) => page.kind === 'item' && page.instrument === 'asq')
    await saveMeasureAnswer(callerOf('partner', second), { whose: second, n: wished?.n ?? 0, answer: 1 })
    const [alert] = await asOwner(`SELECT id FROM safety_alert WHERE cause = 'suicide-screen'`)
    const { others } = await alertToAttend(as(reviewer), String(alert?.id))
    expect(others.map(({ cause, closedAt }) => [cause, closedAt])).toEqual([['partner-violence', null]])
    await reviewed(asOwner, scene.pair, reviewer)
    const { partners } = await coupleInReview(as(reviewer), couple)
    expect(partners.map(({ alertsOpen }) => alertsOpen)).toEqual([0, 2])
  })

  test('is nobody else’s: off duty, the couple’s own clinicians, partners', async () => {
    const id = await saysYes()
    const { rae, osei, vega } = scene.who
    for (const clinician of [idle, rae, osei, vega]) {
      expect((await reviewBoard(as(clinician))).alerts).toEqual([])
      await expect(alertToAttend(as(clinician), id)).rejects.toThrow(NotFound)
      await expect(takeUpAlert(as(clinician), { alert: id })).rejects.toThrow(NotFound)
    }
    await onDuty(asOwner, idle)
    await takeUpAlert(as(reviewer), { alert: id })
    expect(codesOf(await takeUpAlert(as(idle), { alert: id }))).toEqual(['alert-taken-a-moment-ago'])
  })

  test('on duty, a couples therapist sees that it calls, and not what was answered', async () => {
    const id = await saysYes()
    await onDuty(asOwner, scene.who.rae)
    const seen = await alertToAttend(as(scene.who.rae), id)
    expect(seen.round).toBeNull()
  })

  test('a director sees its clock alone', async () => {
    await saysYes()
    const safety = await safetyOfProgram(callerOf('director', director))
    expect(safety.open).toHaveLength(1)
    expect(Object.keys(safety.open[0] ?? {}).sort()).toEqual(
      ['clock', 'dueAt', 'endedAt', 'level', 'raisedAt', 'takenAt'].sort(),
    )
    expect(JSON.stringify(safety.open)).not.toMatch(/Sam\b|violence|hark/)
    await expect(async () => reviewBoard(callerOf('director', director))).rejects.toThrow(NotFound)
  })
})

describe('a private part', () => {
  const open = (clinician: string, person: string) =>
    partnerInReview(as(clinician), { couple: scene.pair.couple, person })

  test('opens to the reviewer, each partner apart; and closes with the review', async () => {
    await saysYes()
    const { first, second } = scene.pair
    await reviewed(asOwner, scene.pair, reviewer)
    expect((await open(reviewer, second)).readsAs).toBe('reviewer')
    const [hers, his] = [await screeningOf(as(reviewer), first), await screeningOf(as(reviewer), second)]
    expect(hers.rounds).toEqual([])
    expect(his.rounds.map(({ id, isPrintable }) => [id, isPrintable])).toEqual([['hark', false]])
    const couple = await coupleInReview(as(reviewer), scene.pair.couple)
    expect(couple.partners).toMatchObject([
      { metAlone: true, alertsOpen: 0, levelRecorded: false },
      { metAlone: true, alertsOpen: 1, levelRecorded: false },
    ])
    expect(JSON.stringify(couple)).not.toMatch(/hark|afraid|violence|Met by video/i)

    expect(codesOf(await decide(reviewer, scene.pair.couple, 'cleared'))).toEqual([
      'clearance-waits-for-an-alert',
    ])
    await asOwner(`UPDATE clinical_review SET closed_at = now()`)
    await expect(open(reviewer, second)).rejects.toThrow(NotFound)
    await expect(coupleInReview(as(reviewer), scene.pair.couple)).rejects.toThrow(NotFound)
  })

  test('opens to a partner’s own therapist for that partner alone, and to nobody off the case', async () => {
    const { first, second, couple } = scene.pair
    const { osei, vega, rae } = scene.who
    expect((await open(osei, first)).readsAs).toBe('own')
    for (const [clinician, person] of [
      [osei, second],
      [vega, first],
      [rae, first],
      [rae, second],
      [idle, first],
      [reviewer, first],
    ] as const) {
      await expect(open(clinician, person)).rejects.toThrow(NotFound)
    }
    for (const kind of ['coordinator', 'director', 'partner'] as const) {
      await expect(async () =>
        partnerInReview(callerOf(kind, first), { couple, person: first }),
      ).rejects.toThrow(NotFound)
    }
  })

  test('never opens to the couple’s own couples therapist as reviewer', async () => {
    const { rae } = scene.who
    await onDuty(asOwner, rae)
    await expect(takeReview(as(rae), { couple: scene.pair.couple })).rejects.toThrow(NotFound)
    // Nor where one became it while the review was open.
    await asOwner('INSERT INTO clinical_review (couple_id, clinician_id, opened_at) VALUES ($1, $2, now())', [
      scene.pair.couple,
      rae,
    ])
    await expect(open(rae, scene.pair.second)).rejects.toThrow(NotFound)
    expect((await coupleInReview(as(rae), scene.pair.couple)).isReviewer).toBe(false)
    await expect(decide(rae, scene.pair.couple, 'review')).rejects.toThrow(NotFound)
  })
})

test('the coordinator’s timeline says one sentence for every decision, and no step towards it', async () => {
  await reviewed(asOwner, scene.pair, reviewer)
  for (const decision of ['review', 'individual-only', 'cleared'] as const) {
    expect(codesOf(await decide(reviewer, scene.pair.couple, decision))).toBe('done')
  }
  const { timeline } = await caseOverview(callerOf('coordinator', scene.casey), scene.pair.couple)
  expect(timeline.map(({ who, what }) => `${who} ${what}`)).toEqual(
    Array(3).fill('Ines looked at joint sessions'),
  )
})
