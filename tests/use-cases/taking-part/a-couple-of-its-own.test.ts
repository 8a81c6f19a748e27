import { beforeAll, describe, expect, it } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { inTransaction } from '@/lib/data/transaction'
import { declineApplication, reopenApplication } from '@/lib/use-cases/desk/decline-application'
import { prepareLetters } from '@/lib/use-cases/desk/prepare-letters'
import { answerPrivately } from '@/lib/use-cases/intake/answer-privately'
import { startApplication } from '@/lib/use-cases/intake/start-application'
import { finishPrivatePart } from '@/lib/use-cases/private/finish-private-part'
import { endCouple } from '@/lib/use-cases/taking-part/end-couple'
import { caseload } from '@/lib/views/calendar/caseload'
import { coupleInReview } from '@/lib/views/clearance/couple-in-review'
import { partnerInReview } from '@/lib/views/clearance/partner-in-review'
import { myPrivacy } from '@/lib/views/consent/my-privacy'
import { applicationTasks } from '@/lib/views/intake/application-tasks'
import { screeningOf } from '@/lib/views/private/screening-of'
import { aCoupleThatShares, type SharingStaff, staffForMany } from '../../support/a-couple-that-shares'
import { aNewCouple } from '../../support/a-new-couple'
import { callerOf } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { answer } from '../../support/in-private'
import { must } from '../../support/partners'
import { sign } from '../../support/sign'

const { asOwner } = testDatabase()
let staff: SharingStaff
beforeAll(async () => {
  staff = await staffForMany(asOwner)
})

/** The rows ask the database's own clock, so everybody's is that one here. */
const now = (kind: 'partner' | 'coordinator' | 'clinician', id: string) => callerOf(kind, id, new Date())
const scene = () => aCoupleThatShares(asOwner, staff, new Date())
const end = (couple: string, goingOn: string[] = []) =>
  must(endCouple(now('coordinator', staff.casey), { couple, goingOn }))
const decline = async (coupleId: string) => {
  const casey = now('coordinator', staff.casey)
  await must(prepareLetters(casey, { coupleId, reason: 'no-place-in-time', referralIds: [] }))
  await must(declineApplication(casey, { coupleId }))
}
const enrolled = (couple: string) =>
  asOwner(`INSERT INTO enrollment (couple_id, enrolled_at, enrolled_by) VALUES ($1, now(), $2)`, [
    couple,
    staff.casey,
  ])
const goalsSeenBy = (partner: string) =>
  inTransaction({ role: 'partner', personId: partner }, async (tx) => {
    const [row] = await tx.$queryRaw<[{ by: string[] | null }]>`SELECT app_shared_by('goals') AS by`
    return row.by ?? []
  })
const liveOf = async (person: string) => {
  const rows = await asOwner(
    `SELECT kind FROM consent_signature s WHERE person_id = $1
        AND NOT EXISTS (SELECT 1 FROM consent_ending e WHERE e.signature_id = s.id) ORDER BY kind`,
    [person],
  )
  return rows.map(({ kind }) => kind)
}
const heard = (couple: string) =>
  inTransaction(
    { role: 'coordinator', personId: staff.casey },
    (tx) =>
      tx.$queryRaw<{ person_id: string; heard: boolean }[]>`SELECT * FROM each_was_heard(${couple}::uuid)`,
  ).then((rows) => Object.fromEntries(rows.map((row) => [row.person_id, row.heard])))

describe('what was signed for one partner', () => {
  it.each([
    ['ends with the couple', end],
    ['ends when the application is closed', decline],
  ])('%s, and shares nothing with the next', async (_, over) => {
    const { couple, first, second, maya } = await scene()
    await sign(maya, 'to-partner', 'goals')
    await sign(maya, 'to-couples-therapist')
    expect(await goalsSeenBy(second)).toEqual([first])
    const before = await liveOf(first)
    await over(couple)
    expect(await liveOf(first)).toEqual(before.filter((kind) => !String(kind).startsWith('to-')))
    expect(await goalsSeenBy(second)).toEqual([])

    const { silas } = await aNewCouple(asOwner, { of: first, coordinator: staff.casey })
    expect(await goalsSeenBy(silas)).toEqual([])
    const page = await myPrivacy(now('partner', first), 'en')
    expect(page?.partnerName).toBe('Silas')
    expect(page?.shares.filter(({ kind }) => kind !== 'counselor-notes').map(({ state }) => state)).toEqual([
      'open',
      'ended',
      'open',
      'ended',
    ])
    const goals = page?.papers.filter(({ title }) => /goals/i.test(title)).map(({ title }) => title)
    expect(goals?.join()).not.toMatch(/Silas/)
    // Even one that nothing had ended is not a signature for this couple.
    await asOwner('DELETE FROM consent_ending WHERE person_id = $1', [first])
    expect(await goalsSeenBy(silas)).toEqual([])
    await sign(now('partner', first), 'to-partner', 'times')
    const shared = await inTransaction(
      { role: 'partner', personId: silas },
      (tx) => tx.$queryRaw<[{ by: string[] }]>`SELECT app_shared_by('times') AS by`,
    )
    expect(shared[0].by).toEqual([first])
  })
})

describe('the private part', () => {
  it('is gone through anew in a new application; what was answered before stays, for the clinicians who read it', async () => {
    const { couple, first } = await scene()
    await enrolled(couple)
    expect((await heard(couple))[first]).toBe(true)
    await end(couple, [first])
    const osei = now('clinician', staff.osei)
    // What stands in the scene's rows is not sealed and cannot be opened.
    await asOwner(`DELETE FROM measure_answer WHERE person_id = $1 AND value_sealed = 'x'`, [first])
    await asOwner(`DELETE FROM private_text WHERE person_id = $1`, [first])
    const rounds = () =>
      asOwner('SELECT occasion FROM measure_round WHERE person_id = $1 ORDER BY 1', [first])
    expect(await rounds()).toHaveLength(3)

    await must(startApplication(now('partner', first)))
    expect((await applicationTasks(now('partner', first)))?.tasks.question).toBe('todo')
    await must(answerPrivately(now('partner', first), { answer: 'no' }))
    expect((await applicationTasks(now('partner', first)))?.tasks.question).toBe('done')
    await must(answer(now('partner', first), 'gad7', 1, 0))
    expect((await rounds()).map(({ occasion }) => occasion)).toEqual([
      'intake',
      'intake',
      'intake',
      'intake-2',
    ])
    const readable = await inTransaction({ role: 'clinician', personId: staff.osei }, (tx) =>
      tx.measureRound.count({ where: { personId: first } }),
    )
    expect(readable).toBe(4)
    expect((await screeningOf(osei, first)).rounds).toHaveLength(4)
  })

  it('finished for one couple is not heard for the next, until it is finished again or a clinician has met them', async () => {
    const { couple, first } = await scene()
    await decline(couple)
    const next = await aNewCouple(asOwner, { of: first, coordinator: staff.casey })
    expect((await heard(next.couple))[first]).toBe(false)
    await asOwner(
      `INSERT INTO interview_record (couple_id, person_id, held_by, held_at, held_alone, notes, recorded_at)
       VALUES ($1, $2, $3, now(), true, 'sealed', now())`,
      [couple, first, staff.osei],
    )
    expect((await heard(next.couple))[first], 'met for the couple before').toBe(false)
    await must(finishPrivatePart(now('partner', first), { whose: first }))
    expect((await heard(next.couple))[first]).toBe(true)
  })

  it('stays finished when the same application is opened again', async () => {
    const { couple, first } = await scene()
    await decline(couple)
    await must(reopenApplication(now('coordinator', staff.casey), { coupleId: couple }))
    expect((await heard(couple))[first]).toBe(true)
  })
})

describe('whoever goes on alone', () => {
  it('is still read by their own therapist, whose caseload leads there and to nothing joint', async () => {
    const { couple, first, second } = await scene()
    await enrolled(couple)
    const osei = now('clinician', staff.osei)
    await end(couple, [first])
    const line = (await caseload(osei)).find(({ coupleId }) => coupleId === couple)
    expect(line).toMatchObject({ names: ['Maya'], forWhomId: first, apart: true })
    const view = await partnerInReview(osei, { couple, person: first })
    expect(view).toMatchObject({ name: 'Maya', readsAs: 'own', apart: true })
    for (const [who, whom] of [
      [staff.osei, second],
      [staff.vega, second],
      [staff.vega, first],
      [staff.rae, first],
    ] as const)
      await expect(partnerInReview(now('clinician', who), { couple, person: whom })).rejects.toThrow(NotFound)
    await expect(coupleInReview(osei, couple)).rejects.toThrow(NotFound)
  })
})
