import { beforeEach, describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { sentence } from '@/lib/domain/refusals'
import { concludeVerification } from '@/lib/use-cases/benefits/conclude-verification'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { enrollCouple } from '@/lib/use-cases/enrollment/enroll-couple'
import {
  aDesk,
  callerFor,
  codesOf,
  importing,
  made,
  mayasReply,
  replyText,
  samsReply,
} from '../../support/a-desk'
import { aPerson } from '../../support/a-sent-couple'
import { aClinician } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'

const database = testDatabase()
let desk: Awaited<ReturnType<typeof aDesk>>

beforeEach(async () => {
  desk = await aDesk(database)
})

async function verify(partner: 0 | 1) {
  const { coupleId, partners } = desk.couple
  const coverageId = partners[partner]?.coverageId ?? ''
  const text = replyText(partner === 0 ? mayasReply : samsReply)
  made(await importReply(desk.caller, importing(desk.couple, text, { coverageId })))
  made(
    await concludeVerification(desk.caller, {
      coupleId,
      coverageId,
      outcome: { kind: 'verified' },
      note: '',
      seen: null,
    }),
  )
}
const enroll = () => enrollCouple(desk.caller, { coupleId: desk.couple.coupleId })
const enrollments = () =>
  database.asOwner('SELECT 1 FROM enrollment WHERE couple_id = $1', [desk.couple.coupleId])

describe('both or neither', () => {
  test('two verified partners enter in one row, on record', async () => {
    await verify(0)
    await verify(1)
    made(await enroll())
    expect(await enrollments()).toHaveLength(1)
    const events = await database.asOwner(
      `SELECT action FROM audit_event WHERE couple_id = $1 ORDER BY id DESC LIMIT 1`,
      [desk.couple.coupleId],
    )
    expect(events).toEqual([{ action: 'couple.enroll' }])
  })

  test('a partner nobody has heard alone keeps both out; a clinician who met them is enough', async () => {
    await verify(0)
    await verify(1)
    const [maya] = desk.couple.partners
    await database.asOwner('UPDATE private_part SET finished_at = NULL WHERE person_id = $1', [maya?.id])
    expect(codesOf(await enroll())).toEqual(['not-heard-yet'])
    const reviewer = await aClinician(database.asOwner, 'Ines', { disciplines: ['individual_therapist'] })
    await database.asOwner(
      `INSERT INTO interview_record (couple_id, person_id, held_by, held_at, held_alone, notes, recorded_at)
       VALUES ($1, $2, $3, now(), true, 'sealed', now())`,
      [desk.couple.coupleId, maya?.id, reviewer],
    )
    made(await enroll())
  })

  test('one verified partner is not enough, and the other is named', async () => {
    await verify(0)
    const outcome = await enroll()
    expect(!outcome.ok && outcome.refusals.map((one) => sentence(one))).toEqual([
      'Sam’s benefits are not settled yet: a plan must be verified, or it must be on record that Sam pays.',
    ])
    expect(await enrollments()).toEqual([])
  })

  test('every reason at once: someone left, benefits open, application not sent', async () => {
    const sam = desk.couple.partners[1]?.id
    await database.asOwner('UPDATE person SET deactivated_at = now() WHERE id = $1', [sam])
    await database.asOwner('UPDATE application SET submitted_at = NULL WHERE couple_id = $1', [
      desk.couple.coupleId,
    ])
    expect(codesOf(await enroll())).toEqual([
      'couple-acts-as-one',
      'application-not-sent',
      'benefits-not-settled',
    ])
  })
})

describe('two at once', () => {
  test('of two tabs one enrolls and the other is told', async () => {
    await verify(0)
    await verify(1)
    const both = await Promise.all([enroll(), enroll()])
    expect(both.flatMap(codesOf)).toEqual(['couple-already-enrolled'])
    expect(await enrollments()).toHaveLength(1)
  })

  test('a double click is one enrollment and two equal answers', async () => {
    await verify(0)
    await verify(1)
    const keyed = { ...desk.caller, idempotencyKey: 'one press' }
    const input = { coupleId: desk.couple.coupleId }
    const both = await Promise.all([enrollCouple(keyed, input), enrollCouple(keyed, input)])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    expect(await enrollments()).toHaveLength(1)
  })
})

test('a coordinator without the case finds nothing there', async () => {
  const other = callerFor('coordinator', await aPerson(database.asOwner, 'coordinator', 'Devon'))
  await expect(enrollCouple(other, { coupleId: desk.couple.coupleId })).rejects.toThrow(NotFound)
})
