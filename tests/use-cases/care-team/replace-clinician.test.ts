import { beforeAll, beforeEach, expect, test } from 'vitest'
import { replaceClinician } from '@/lib/use-cases/care-team/replace-clinician'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import {
  aCareTeam,
  aClinician,
  anEnrolledCouple,
  aStaffMember,
  callerOf,
  type TestCouple,
} from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'

const { asOwner } = testDatabase()
let casey: string
const who: Record<string, string> = {}
let pair: TestCouple

beforeAll(async () => {
  casey = await aStaffMember(asOwner, 'coordinator', 'Casey')
  who.rae = await aClinician(asOwner, 'Rae', { disciplines: ['couples_therapist'] })
  for (const name of ['Osei', 'Vega', 'Lund']) {
    who[name.toLowerCase()] = await aClinician(asOwner, name, {
      disciplines: ['individual_therapist', 'couples_therapist'],
    })
  }
})

beforeEach(async () => {
  pair = await anEnrolledCouple(asOwner, { coordinator: casey })
  await aCareTeam(asOwner, pair, { couples: who.rae ?? '', first: who.osei ?? '', second: who.vega ?? '' })
})

async function placeOf(name: string): Promise<string> {
  const [row] = await asOwner(
    'SELECT id FROM care_assignment WHERE couple_id = $1 AND clinician_id = $2 AND assigned_until IS NULL',
    [pair.couple, who[name]],
  )
  return String(row?.id)
}

const replace = async (former: string, next: string) =>
  replaceClinician(callerOf('coordinator', casey), {
    couple: pair.couple,
    assignment: await placeOf(former),
    clinician: who[next] ?? '',
    reason: 'couple-asked',
  })

const bookFor = (partner: string, hour: number, day = 9) =>
  bookSession(callerOf('coordinator', casey), {
    couple: pair.couple,
    asked: {
      kind: 'individual',
      partner: partner as never,
      at: {
        date: `2026-02-${String(day).padStart(2, '0')}`,
        minute: hour * 60,
        zone: 'America/Denver',
        minutes: 60,
      },
      agreed: false,
    },
  })

test('the former row ends with its reason, the new one starts at that moment', async () => {
  expect(await replace('osei', 'lund')).toEqual({ ok: true, value: { cancelled: 0 } })
  const rows = await asOwner(
    `SELECT p.name, a.ended_reason, a.assigned_until FROM care_assignment a JOIN person p ON p.id = a.clinician_id
      WHERE a.couple_id = $1 AND a.partner_id = $2 ORDER BY a.assigned_from`,
    [pair.couple, pair.first],
  )
  expect(rows.map(({ name, ended_reason }) => [name, ended_reason])).toEqual([
    ['Osei', 'couple-asked'],
    ['Lund', null],
  ])
})

test('sessions ahead in this place are cancelled and their partner is told neutrally; others stand', async () => {
  expect((await bookFor(pair.first, 10)).ok).toBe(true)
  expect((await bookFor(pair.second, 12)).ok).toBe(true)
  await asOwner('DELETE FROM outbox_message')
  expect(await replace('osei', 'lund')).toEqual({ ok: true, value: { cancelled: 1 } })
  const rows = await asOwner(
    `SELECT s.cancel_reason, count(*) FILTER (WHERE seat.released_at IS NULL)::int AS held
       FROM session s JOIN seat ON seat.session_id = s.id WHERE s.couple_id = $1 GROUP BY s.id ORDER BY s.starts_at`,
    [pair.couple],
  )
  expect(rows).toEqual([
    { cancel_reason: 'clinician-replaced', held: 0 },
    { cancel_reason: null, held: 2 },
  ])
  expect(await asOwner('SELECT template, person_id FROM outbox_message')).toEqual([
    { template: 'appointment-changed', person_id: pair.first },
  ])
})

test('the rules of a new assignment hold for a replacement too', async () => {
  const answer = await replace('osei', 'vega')
  expect(answer.ok ? [] : answer.refusals.map(({ code }) => code)).toEqual([
    'therapist-already-serves-partner',
  ])
  const couples = await replace('rae', 'vega')
  expect(couples.ok ? [] : couples.refusals.map(({ code }) => code)).toEqual([
    'own-clinician-cannot-be-couples-therapist',
  ])
})

test('somebody who holds the place already, or a place that has ended, is refused', async () => {
  const same = await replace('osei', 'osei')
  expect(same.ok ? [] : same.refusals.map(({ code }) => code)).toEqual(['clinician-already-holds-this-place'])
  const former = await placeOf('osei')
  await replace('osei', 'lund')
  const again = await replaceClinician(callerOf('coordinator', casey), {
    couple: pair.couple,
    assignment: former,
    clinician: who.osei ?? '',
    reason: 'better-fit',
  })
  expect(again.ok ? [] : again.refusals.map(({ code }) => code)).toEqual(['place-already-ended'])
})
