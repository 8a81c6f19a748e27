import { beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { declineApplication, reopenApplication } from '@/lib/use-cases/desk/decline-application'
import { addReferral } from '@/lib/use-cases/desk/keep-referrals'
import { endWaiting, keepWaiting } from '@/lib/use-cases/desk/keep-waiting'
import { changeLetterText, prepareLetters } from '@/lib/use-cases/desk/prepare-letters'
import { startApplication } from '@/lib/use-cases/intake/start-application'
import { closingOfCase } from '@/lib/views/desk/closing-of-case'
import { deskQueue } from '@/lib/views/desk/desk-queue'
import { headingOfCase } from '@/lib/views/desk/heading-of-case'
import { waitlistPlace } from '@/lib/views/desk/waitlist-place'
import { lettersToMe } from '@/lib/views/intake/letters-to-me'
import { careEnded } from '@/lib/views/taking-part/care-ended'
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
let casey: Caller
let ours: TestCouple
const partner = (id: string) => callerOf('partner', id)

beforeEach(async () => {
  await asOwner(`UPDATE waitlist_entry SET removed_at = now()`)
  const id = await aStaffMember(asOwner, 'coordinator', 'Casey')
  casey = callerOf('coordinator', id)
  ours = await anEnrolledCouple(asOwner, { coordinator: id, enrolled: false })
  await asOwner(`UPDATE person SET locale = 'es' WHERE id = $1`, [ours.second])
})

async function declined() {
  const asked = { coupleId: ours.couple, reason: 'no-place-in-time' as const, referralIds: [] }
  made(await prepareLetters(casey, asked))
  made(await declineApplication(casey, { coupleId: ours.couple }))
}

describe('declining', () => {
  test('each partner gets a letter of their own, in their language, and the mail says nothing', async () => {
    made(
      await addReferral(casey, {
        name: 'River House',
        phone: '303 555 0170',
        detail: 'Evenings, sliding scale',
      }),
    )
    const [place] = await asOwner('SELECT id FROM referral_place')
    const asked = {
      coupleId: ours.couple,
      reason: 'no-place-in-time' as const,
      referralIds: [String(place?.id)],
    }
    made(await prepareLetters(casey, asked))
    expect((await lettersToMe(partner(ours.first))).letters).toEqual([])
    made(await declineApplication(casey, { coupleId: ours.couple }))
    const [first] = (await lettersToMe(partner(ours.first))).letters
    const [second] = (await lettersToMe(partner(ours.second))).letters
    expect(first?.text).toMatch(/^Hello Maya,[\s\S]*River House, 303 555 0170[\s\S]*988/)
    expect(second?.text).toMatch(/^Hola, Sam:[\s\S]*988/)
    expect(first?.text).not.toMatch(/Sam/)
    const mail = await asOwner(
      'SELECT template, values FROM outbox_message WHERE person_id = ANY ($1::uuid[])',
      [[ours.first, ours.second]],
    )
    expect(mail.map(({ template }) => template)).toEqual(['something-new', 'something-new'])
    const closed = (await deskQueue(casey, { view: 'closed' })).rows
    expect(closed.map(({ coupleId, parted }) => [coupleId, parted])).toEqual([[ours.couple, false]])
    expect(await careEnded(partner(ours.first))).toBeNull()
    expect((await deskQueue(casey, { view: 'next' })).total).toBe(0)
  })

  test('needs letters that were prepared and still say whom to call', async () => {
    const { couple: coupleId } = ours
    expect(codesOf(await declineApplication(casey, { coupleId }))).toEqual(['letters-not-ready'])
    made(await prepareLetters(casey, { coupleId, reason: 'not-in-our-states', referralIds: [] }))
    const letter = (await closingOfCase(casey, coupleId)).closing?.letters.find(({ name }) => name === 'Maya')
    made(await changeLetterText(casey, { coupleId, letterId: letter?.id ?? '', text: 'Hello Maya, no.' }))
    expect(codesOf(await declineApplication(casey, { coupleId }))).toEqual(['letter-without-crisis-lines'])
    const foreign = { coupleId, letterId: crypto.randomUUID(), text: 'x' }
    await expect(changeLetterText(casey, foreign)).rejects.toThrow(NotFound)
  })

  test('is not for a couple in the program', async () => {
    await asOwner(`INSERT INTO enrollment (couple_id, enrolled_at, enrolled_by) VALUES ($1, now(), $2)`, [
      ours.couple,
      ours.first,
    ])
    const asked = { coupleId: ours.couple, reason: 'no-place-in-time' as const, referralIds: [] }
    expect(codesOf(await prepareLetters(casey, asked))).toEqual(['couple-in-the-program'])
  })
})

describe('coming back', () => {
  test('a closed application is opened again, with both partners', async () => {
    await declined()
    made(await reopenApplication(casey, { coupleId: ours.couple }))
    expect((await deskQueue(casey, { view: 'next' })).rows.map(({ coupleId }) => coupleId)).toEqual([
      ours.couple,
    ])
    expect(codesOf(await reopenApplication(casey, { coupleId: ours.couple }))).toEqual(['case-is-not-closed'])
  })

  test('either partner may apply again, with someone else too; then the old one stays closed', async () => {
    await declined()
    const { applicationId } = made(await startApplication(partner(ours.second)))
    const [row] = await asOwner('SELECT couple_id, submitted_at FROM application WHERE id = $1', [
      applicationId,
    ])
    expect(row).toEqual({ couple_id: null, submitted_at: null })
    expect(codesOf(await reopenApplication(casey, { coupleId: ours.couple }))).toEqual([
      'partner-applied-elsewhere',
    ])
  })
})

describe('the waitlist', () => {
  test('has a place for each couple by when it came, whoever looks after it', async () => {
    const devon = await aStaffMember(asOwner, 'coordinator', 'Devon')
    const theirs = await anEnrolledCouple(asOwner, { coordinator: devon, enrolled: false })
    const wait = { reason: 'program-full' as const, tell: false }
    made(await keepWaiting(callerOf('coordinator', devon), { ...wait, coupleId: theirs.couple }))
    const later = callerOf(
      'coordinator',
      String((casey.actor as { id: string }).id),
      new Date(testNow.getTime() + 1),
    )
    made(await keepWaiting(later, { ...wait, coupleId: ours.couple, tell: true }))
    expect(codesOf(await keepWaiting(later, { ...wait, coupleId: ours.couple }))).toEqual([
      'on-the-waitlist-already',
    ])
    expect(await waitlistPlace(casey, ours.couple)).toMatchObject({ place: 2, reason: 'program-full' })
    expect(await waitlistPlace(callerOf('coordinator', devon), ours.couple).catch(() => 'none')).toBe('none')
    expect((await lettersToMe(partner(theirs.first))).waiting).toBeNull()
    made(await endWaiting(callerOf('coordinator', devon), { coupleId: theirs.couple }))
    expect(await waitlistPlace(casey, ours.couple)).toMatchObject({ place: 1 })
    const mail = await asOwner(
      'SELECT count(*)::int AS sent FROM outbox_message WHERE person_id = ANY ($1::uuid[])',
      [[ours.first, ours.second]],
    )
    expect(mail).toEqual([{ sent: 2 }])
    const [one, other] = await Promise.all([ours.first, ours.second].map((id) => lettersToMe(partner(id))))
    expect(one?.waiting?.reason).toBe('program-full')
    expect(other?.waiting?.reason).toBe('program-full')
  })

  test('takes a couple out of the working lists until its turn has come', async () => {
    made(await keepWaiting(casey, { coupleId: ours.couple, reason: 'no-common-times', tell: false }))
    expect((await deskQueue(casey, { view: 'next' })).total).toBe(0)
    expect((await deskQueue(casey, { view: 'waitlist' })).rows[0]?.aside).toMatch(
      /^on the waitlist, place 1: no times/,
    )
    expect((await deskQueue(casey, { view: 'waitlist' })).rows[0]).toMatchObject({
      next: { text: 'Waits for a place', href: `/desk/${ours.couple}/notes` },
      due: null,
      parted: false,
    })
    expect((await headingOfCase(casey, ours.couple)).standing).toBe('on the waitlist, place 1')
    made(await endWaiting(casey, { coupleId: ours.couple }))
    expect(codesOf(await endWaiting(casey, { coupleId: ours.couple }))).toEqual(['not-on-the-waitlist'])
    expect((await deskQueue(casey, { view: 'next' })).total).toBe(1)
  })
})
