import { beforeEach, describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { listNotes } from '@/lib/data/case-notes'
import { inTransaction } from '@/lib/data/transaction'
import { comparePeople } from '@/lib/use-cases/desk/compare-people'
import { findCases } from '@/lib/use-cases/desk/find-cases'
import { chooseKeys, dropList, keepList } from '@/lib/use-cases/desk/keep-list'
import { forgetRecognition, recognizePartner } from '@/lib/use-cases/desk/recognize-partner'
import { editNote, writeNote } from '@/lib/use-cases/desk/write-note'
import { peopleAlike } from '@/lib/views/desk/people-alike'
import { codesOf, made } from '../../support/a-desk'
import {
  anEnrolledCouple,
  aStaffMember,
  callerOf,
  type TestCouple,
  testNow,
} from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'

const { asOwner } = testDatabase()
let casey: string
let devon: string
let ours: TestCouple
const as = (who: string, at = testNow) => callerOf('coordinator', who, at)

beforeEach(async () => {
  casey = await aStaffMember(asOwner, 'coordinator', 'Casey')
  devon = await aStaffMember(asOwner, 'coordinator', 'Devon')
  ours = await anEnrolledCouple(asOwner, { coordinator: casey, names: ['Zoë', 'Ben'], enrolled: false })
})

describe('notes', () => {
  test('are sealed where they are kept, and read by the case’s coordinator and a director', async () => {
    const text = 'Ask again on Monday, the plan renews.'
    made(await writeNote(as(casey), { coupleId: ours.couple, text }))
    const [row] = await asOwner('SELECT sealed FROM case_note WHERE couple_id = $1', [ours.couple])
    expect(String(row?.sealed)).not.toContain('Monday')
    const dara = await aStaffMember(asOwner, 'director', 'Dara')
    const readBy = (role: 'coordinator' | 'director' | 'partner' | 'clinician', personId: string) =>
      inTransaction({ role, personId }, async (tx) =>
        (await listNotes(tx, ours.couple)).map((note) => note.text),
      )
    expect(await readBy('coordinator', casey)).toEqual([text])
    expect(await readBy('director', dara)).toEqual([text])
    expect(await readBy('coordinator', devon)).toEqual([])
    expect(await readBy('partner', ours.first)).toEqual([])
    await expect(writeNote(as(devon), { coupleId: ours.couple, text })).rejects.toThrow(NotFound)
  })

  test('their author changes them for ten minutes', async () => {
    const { noteId } = made(await writeNote(as(casey), { coupleId: ours.couple, text: 'Call Zoe' }))
    const change = (at: Date) => editNote(as(casey, at), { coupleId: ours.couple, noteId, text: 'Call Zoë' })
    made(await change(new Date(testNow.getTime() + 599_999)))
    expect(codesOf(await change(new Date(testNow.getTime() + 600_000)))).toEqual(['note-is-closed'])
    const lost = { coupleId: ours.couple, noteId: crypto.randomUUID(), text: 'x' }
    await expect(editNote(as(casey), lost)).rejects.toThrow(NotFound)
  })
})

describe('recognizing a partner', () => {
  const seen = (more: object = {}) => ({
    coupleId: ours.couple,
    personId: ours.first,
    way: 'video-call' as const,
    card: 'passport' as const,
    agreed: ['photo-is-them', 'issue-date'] as const,
    alone: true,
    ...more,
  })

  test('takes two things on the card and nobody else there', async () => {
    const poor = seen({ alone: false, agreed: ['photo-is-them', 'photo-is-them'] })
    expect(codesOf(await recognizePartner(as(casey), poor))).toEqual([
      'recognized-alone-only',
      'two-facts-needed',
    ])
    made(await recognizePartner(as(casey), seen()))
    expect(codesOf(await recognizePartner(as(casey), seen()))).toEqual(['recognized-already'])
    made(await forgetRecognition(as(casey), { coupleId: ours.couple, personId: ours.first }))
    made(await recognizePartner(as(casey), seen()))
  })

  test('is for the partners of one’s own cases', async () => {
    await expect(recognizePartner(as(devon), seen())).rejects.toThrow(NotFound)
    await expect(recognizePartner(as(casey), seen({ personId: casey }))).rejects.toThrow(NotFound)
  })

  test('the database holds to both, whoever writes', async () => {
    const write = (alone: boolean, agreed: string) =>
      asOwner(
        `INSERT INTO identity_check (couple_id, person_id, way, card, agreed, alone, checked_by, checked_at)
         VALUES ($1, $2, 'video-call', 'passport', $3::text[], $4, $5, now())`,
        [ours.couple, ours.second, agreed, alone, casey],
      )
    await expect(write(false, '{a,b}')).rejects.toThrow(/identity_check_alone/)
    await expect(write(true, '{a}')).rejects.toThrow(/identity_check_two_facts/)
  })
})

describe('finding a couple', () => {
  test('by name, reference, telephone and the end of a member id, among one’s own', async () => {
    await asOwner(
      `INSERT INTO coverage (person_id, holder, payer_name, member_id, group_number, plan_kind, updated_at)
       VALUES ($1, 'self', 'Northstar', 'NHM204177K5', 'G', 'ppo', now())`,
      [ours.first],
    )
    await asOwner(`UPDATE partner_profile SET phone = '(303) 555-0142' WHERE person_id = $1`, [ours.first])
    const [application] = await asOwner('SELECT reference FROM application WHERE couple_id = $1', [
      ours.couple,
    ])
    const found = async (who: string, words: string) =>
      made(await findCases(as(who), { words })).map(({ coupleId }) => coupleId)
    for (const words of ['zoe', 'BEN', String(application?.reference), '303 555 0142', '77k5']) {
      expect(await found(casey, words), words).toEqual([ours.couple])
      expect(await found(devon, words), words).toEqual([])
    }
    for (const words of ['', '  ', '%', 'nobody', '0143'])
      expect(await found(casey, words), words).toEqual([])
    const kept = await asOwner(`SELECT facts FROM audit_event WHERE action = 'queue.find'`)
    expect(JSON.stringify(kept)).not.toMatch(/zoe|303|77k5/i)
  })
})

describe('two accounts that look like one person', () => {
  test('are shown within reach, and only hinted at beyond it', async () => {
    const alike = {
      coordinator: casey,
      names: ['Nia Adeyemi', 'Tom Ríos'] as [string, string],
      enrolled: false,
    }
    const pair = await anEnrolledCouple(asOwner, alike)
    const again = await anEnrolledCouple(asOwner, {
      coordinator: casey,
      names: ['Nia Adeyemi', 'Max'],
      enrolled: false,
    })
    const elsewhere = await anEnrolledCouple(asOwner, {
      coordinator: devon,
      names: ['Lu', 'Tom Ríos'],
      enrolled: false,
    })
    expect(await peopleAlike(as(casey), pair.couple)).toEqual([
      expect.objectContaining({
        personId: pair.first,
        otherId: again.first,
        because: ['same name and birthday'],
      }),
      expect.objectContaining({ personId: pair.second, otherId: null, otherCouple: null }),
    ])
    const asked = { coupleId: pair.couple, personId: pair.first, verdict: 'different' as const }
    made(await comparePeople(as(casey), { ...asked, otherId: again.first }))
    expect((await peopleAlike(as(casey), pair.couple))[0]?.verdict).toBe('different')
    expect((await peopleAlike(as(casey), again.couple))[0]?.verdict).toBe('different')
    const beyond = { ...asked, personId: pair.second, otherId: elsewhere.second }
    await expect(comparePeople(as(casey), beyond)).rejects.toThrow(NotFound)
  })
})

test('lists and keys are one’s own', async () => {
  const list = { name: 'Payers', view: 'payer' as const, tags: ['call back'], sort: 'age' as const }
  made(await keepList(as(casey), list))
  expect(codesOf(await keepList(as(casey), list))).toEqual(['already-recorded'])
  const [kept] = await asOwner('SELECT id FROM desk_filter WHERE person_id = $1', [casey])
  await expect(dropList(as(devon), { listId: String(kept?.id) })).rejects.toThrow(NotFound)
  made(await dropList(as(casey), { listId: String(kept?.id) }))
  for (const on of [false, true, false]) made(await chooseKeys(as(casey), { on }))
  expect(await asOwner('SELECT single_keys FROM desk_preference')).toEqual([{ single_keys: false }])
})
