import { beforeAll, beforeEach, expect, test } from 'vitest'
import { liftHold } from '@/lib/use-cases/clearance/lift-hold'
import { decide, onDuty, reviewed } from '../support/a-couple-in-review'
import { aCoupleToBook } from '../support/a-couple-to-book'
import { aClinician, aStaffMember, callerOf } from '../support/an-enrolled-couple'
import { inPassing, refusedBy, testDatabase } from '../support/database'
import { codesOf } from '../support/what-happened'

/** What nobody can do past our own code either: as the role the program signs in with, as somebody who may do a lot. */
const { appUrl, asOwner } = testDatabase()
const scene = aCoupleToBook(asOwner)
let [noor, director] = ['', '']

beforeAll(async () => {
  noor = await aClinician(asOwner, 'Noor', { disciplines: ['individual_therapist'] })
  director = await aStaffMember(asOwner, 'director', 'Dara')
  await onDuty(asOwner, noor)
})
beforeEach(async () => {
  await asOwner('TRUNCATE joint_clearance, clinical_review, interview_record, safety_alert CASCADE')
})

type Work = (query: (sql: string, values?: unknown[]) => Promise<unknown>) => Promise<unknown>
const past = (role: string, person: string, work: Work) =>
  refusedBy(
    inPassing(appUrl, async (query) => {
      await query(`SELECT set_config('app.role', $1, true), set_config('app.person', $2, true)`, [
        role,
        person,
      ])
      await work(query)
      await query('SET CONSTRAINTS ALL IMMEDIATE')
    }),
  )
const denied = '42501'
const clear = `INSERT INTO joint_clearance (couple_id, decision, reason, review_due, decided_by, decided_as, decided_at)
  VALUES ($1, 'cleared', 'x', '2026-12-31', $2, $3, now())`

test('being on duty opens no couple that nobody asked to review', async () => {
  const { couple } = scene.pair
  await asOwner(clear, [couple, noor, 'clinician'])
  const open = `INSERT INTO clinical_review (couple_id, clinician_id, opened_at) VALUES ($1, $2, now())`
  expect(await past('clinician', noor, (query) => query(open, [couple, noor]))).toBe(denied)
})

test('nobody clears a couple whose partners were not met, nor rewrites a decision', async () => {
  const { couple } = scene.pair
  await asOwner(`INSERT INTO clinical_review (couple_id, clinician_id, opened_at) VALUES ($1, $2, now())`, [
    couple,
    noor,
  ])
  expect(await past('clinician', noor, (query) => query(clear, [couple, noor, 'clinician']))).toBe(denied)
  await asOwner(clear, [couple, noor, 'clinician'])
  const forge = `UPDATE joint_clearance SET decided_as = 'director', decided_by = $1`
  expect(await past('clinician', noor, (query) => query(forge, [director]))).toBe(denied)
})

test('a director does not lift what a clinician ruled out', async () => {
  const { couple } = scene.pair
  await reviewed(asOwner, scene.pair, noor)
  expect(codesOf(await decide(noor, couple, 'individual-only'))).toBe('done')
  const lift = liftHold(callerOf('director', director), { couple, reason: 'Second opinion' })
  expect(codesOf(await lift)).toEqual(['clinician-ruled-it-out'])
  expect(await past('director', director, (query) => query(clear, [couple, director, 'director']))).toBe(
    denied,
  )
})

test('a session that was called off is not put back', async () => {
  await reviewed(asOwner, scene.pair, noor)
  await decide(noor, scene.pair.couple, 'cleared')
  const session = await scene.couplesAt(18)
  await asOwner(`UPDATE session SET cancelled_at = now(), cancel_reason = 'program-change' WHERE id = $1`, [
    session,
  ])
  const back = (query: Parameters<Work>[0]) =>
    query('UPDATE session SET cancelled_at = NULL, cancel_reason = NULL WHERE id = $1', [session])
  expect(await past('coordinator', scene.casey, back)).toBe('called_off_stays_called_off')
})

test('nobody answers for an alert, or ends it, in the name of another', async () => {
  const raise = `INSERT INTO safety_alert (person_id, cause, level, raised_at, due_at) VALUES ($1, 'self-harm-item', 'same-day', now(), now() + interval '1 hour')`
  await asOwner(raise, [scene.pair.first])
  const { osei } = scene.who
  for (const forge of [
    `UPDATE safety_alert SET acknowledged_by = $1, acknowledged_at = now()`,
    `UPDATE safety_alert SET closed_by = $1, closed_at = now(), outcome = 'x'`,
  ])
    expect(await past('clinician', noor, (query) => query(forge, [osei]))).toBe('alert_in_ones_own_name')
})

test('letters and recognitions are about partners of that couple, by two different things', async () => {
  const other = await scene.aCouple()
  const { couple, first } = scene.pair
  const recognize = `INSERT INTO identity_check (couple_id, person_id, way, card, agreed, alone, checked_by, checked_at)
    VALUES ($1, $2, 'video-call', 'passport', $3, true, $4, now())`
  const facts = ['photo-is-them', 'day-of-issue']
  const check = (person: string, agreed: string[]) =>
    past('coordinator', scene.casey, (query) => query(recognize, [couple, person, agreed, scene.casey]))
  expect(await check(other.first, facts)).toBe(denied)
  expect(await check(first, ['photo-is-them', 'photo-is-them'])).toBe('identity_check_two_facts')
  await asOwner(recognize, [couple, first, facts, scene.casey])
  const rename = (query: Parameters<Work>[0]) =>
    query('UPDATE identity_check SET checked_by = $1', [director])
  expect(await past('coordinator', scene.casey, rename)).toBe(denied)
})
