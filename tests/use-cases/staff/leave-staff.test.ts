import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { actorBehind } from '@/lib/auth/current-actor'
import { checkPassword } from '@/lib/use-cases/door/check-password'
import { changeStaffRole } from '@/lib/use-cases/staff/change-staff-role'
import { deactivateStaff } from '@/lib/use-cases/staff/deactivate-staff'
import { reactivateStaff } from '@/lib/use-cases/staff/reactivate-staff'
import { aSentCouple } from '../../support/a-sent-couple'
import { aCareTeam, aClinician, anEnrolledCouple } from '../../support/an-enrolled-couple'
import { aMember, password } from '../../support/at-the-door'
import { testDatabase } from '../../support/database'
import { codes, must, noon } from '../../support/partners'
import { provedSession } from '../../support/proved-session'

const database = testDatabase()
const clock = () => noon
type Member = Awaited<ReturnType<typeof aMember>>
let admin: Member
beforeAll(async () => {
  admin = await aMember('admin', 'Ada')
})
/** Every test has its own coordinators: those of the others have left. */
beforeEach(async () => {
  await database.asOwner(`UPDATE person SET deactivated_at = now() WHERE role = 'coordinator'`)
})

const aCase = (coordinator: string | null) => aSentCouple(database.asOwner, { coordinator, sentAt: noon })
const ownerOf = async (coupleId: string) => {
  const rows = await database.asOwner('SELECT coordinator_id FROM application WHERE couple_id = $1', [
    coupleId,
  ])
  return rows[0]?.coordinator_id
}

describe('a coordinator who is deactivated', () => {
  test('loses access at the next request and cannot come back', async () => {
    const casey = await aMember('coordinator', 'Casey')
    const token = await provedSession(casey.id, noon)
    expect((await actorBehind(token, 'ordinary', clock)).kind).toBe('coordinator')
    await must(deactivateStaff(admin, { personId: casey.id }))
    expect((await actorBehind(token, 'ordinary', clock)).kind).toBe('anonymous')
    expect(await checkPassword({ email: casey.email, password, clock })).toBeNull()
    const [session] = await database.asOwner(
      'SELECT revoked_reason FROM login_session WHERE person_id = $1',
      [casey.id],
    )
    expect(session).toEqual({ revoked_reason: 'deactivated' })
  })

  test('hands each open case to whoever has the fewest at that moment; closed ones stay', async () => {
    const [casey, devon, erin] = await Promise.all(
      ['Casey', 'Devon', 'Erin'].map((name) => aMember('coordinator', name)),
    )
    await aCase(devon?.id ?? '')
    const open = [await aCase(casey?.id ?? ''), await aCase(casey?.id ?? ''), await aCase(casey?.id ?? '')]
    const closed = await aCase(casey?.id ?? '')
    await database.asOwner('UPDATE application SET closed_at = now() WHERE couple_id = $1', [closed.coupleId])
    const moved = await must(deactivateStaff(admin, { personId: casey?.id ?? '' }))
    expect(moved).toEqual({ handedOver: 3, waiting: 0 })
    const owners = await Promise.all(open.map(({ coupleId }) => ownerOf(coupleId)))
    expect(owners.filter((owner) => owner === erin?.id)).toHaveLength(2)
    expect(owners.filter((owner) => owner === devon?.id)).toHaveLength(1)
    expect(await ownerOf(closed.coupleId)).toBe(casey?.id)
    const events = await database.asOwner(
      `SELECT couple_id, actor_id, facts->>'to' AS receiver FROM audit_event
        WHERE action = 'case.hand-over' AND facts->>'from' = $1`,
      [casey?.id],
    )
    expect(events).toHaveLength(3)
    expect(events.every((event) => event.actor_id === admin.id && event.receiver !== casey?.id)).toBe(true)
  })

  test('leaves the cases to a director when no coordinator remains', async () => {
    const casey = await aMember('coordinator', 'Casey')
    const { coupleId } = await aCase(casey.id)
    const moved = await must(deactivateStaff(admin, { personId: casey.id }))
    expect(moved).toEqual({ handedOver: 0, waiting: 1 })
    expect(await ownerOf(coupleId)).toBeNull()
  })

  test('gets no case that was sent at that very moment', async () => {
    const [casey, devon] = [await aMember('coordinator', 'Casey'), await aMember('coordinator', 'Devon')]
    await must(deactivateStaff(admin, { personId: casey.id }))
    const { coupleId } = await aCase(casey.id)
    expect(await ownerOf(coupleId)).toBe(devon.id)
  })

  test('may be made active again, without the old sessions and cases', async () => {
    const [casey, devon] = [await aMember('coordinator', 'Casey'), await aMember('coordinator', 'Devon')]
    const { coupleId } = await aCase(casey.id)
    const token = await provedSession(casey.id, noon)
    await must(deactivateStaff(admin, { personId: casey.id }))
    await must(reactivateStaff(admin, { personId: casey.id }))
    expect((await actorBehind(token, 'ordinary', clock)).kind).toBe('anonymous')
    expect(await checkPassword({ email: casey.email, password, clock })).toEqual({ id: casey.id })
    expect(await ownerOf(coupleId)).toBe(devon.id)
    expect(await codes(reactivateStaff(admin, { personId: casey.id }))).toEqual(['not-deactivated'])
  })
})

describe('an admin', () => {
  test('does not deactivate themselves, nor anybody twice, nor a partner', async () => {
    const dara = await aMember('director', 'Dara')
    const maya = await aMember('partner', 'Maya')
    expect(await codes(deactivateStaff(admin, { personId: admin.id }))).toEqual(['cannot-deactivate-oneself'])
    await must(deactivateStaff(admin, { personId: dara.id }))
    expect(await codes(deactivateStaff(admin, { personId: dara.id }))).toEqual(['already-deactivated'])
    for (const personId of [maya.id, crypto.randomUUID(), 'no id at all']) {
      await expect(deactivateStaff(admin, { personId })).rejects.toThrow(NotFound)
      await expect(reactivateStaff(admin, { personId })).rejects.toThrow(NotFound)
      await expect(changeStaffRole(admin, { personId, role: 'admin' })).rejects.toThrow(NotFound)
    }
  })

  test('and another, deactivating each other at once: exactly one remains', async () => {
    const [one, two] = [await aMember('admin', 'Noor'), await aMember('admin', 'Sol')]
    const answers = await Promise.allSettled([
      deactivateStaff(one, { personId: two.id }),
      deactivateStaff(two, { personId: one.id }),
    ])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const left = await database.asOwner(
      'SELECT id FROM person WHERE id = ANY ($1::uuid[]) AND deactivated_at IS NULL',
      [[one.id, two.id]],
    )
    expect(left).toHaveLength(1)
  })

  test('presses twice: one effect, two equal answers', async () => {
    const dara = await aMember('director', 'Dara')
    const once = { ...admin, idempotencyKey: crypto.randomUUID() }
    const presses = [1, 2].map(() => deactivateStaff(once, { personId: dara.id }))
    const [first, second] = await Promise.all(presses)
    expect(first).toEqual({ ok: true, value: { handedOver: 0, waiting: 0 } })
    expect(second).toEqual(first)
  })
})

describe('another role', () => {
  test('takes effect at the next sign-in, and open cases are handed over first', async () => {
    const [casey, devon] = [await aMember('coordinator', 'Casey'), await aMember('coordinator', 'Devon')]
    const { coupleId } = await aCase(casey.id)
    const token = await provedSession(casey.id, noon)
    await must(changeStaffRole(admin, { personId: casey.id, role: 'director' }))
    expect((await actorBehind(token, 'ordinary', clock)).kind).toBe('anonymous')
    expect((await actorBehind(await provedSession(casey.id, noon), 'ordinary', clock)).kind).toBe('director')
    expect(await ownerOf(coupleId)).toBe(devon.id)
    expect(await codes(changeStaffRole(admin, { personId: casey.id, role: 'director' }))).toEqual([
      'already-in-role',
    ])
  })

  test('is not for oneself, and not for a clinician whom couples still count on', async () => {
    expect(await codes(changeStaffRole(admin, { personId: admin.id, role: 'director' }))).toEqual([
      'cannot-change-own-role',
    ])
    const { id: coordinator } = await aMember('coordinator', 'Casey')
    const couple = await anEnrolledCouple(database.asOwner, { coordinator })
    const traits = { disciplines: ['couples_therapist', 'individual_therapist'] }
    const [rae, osei, vega] = await Promise.all(
      ['Rae', 'Osei', 'Vega'].map((name) => aClinician(database.asOwner, name, traits)),
    )
    const team = { couples: rae ?? '', first: osei ?? '', second: vega ?? '' }
    await aCareTeam(database.asOwner, couple, team)
    expect(await codes(changeStaffRole(admin, { personId: team.couples, role: 'director' }))).toEqual([
      'clinician-still-serves',
    ])
  })
})

test('nobody but an admin ends or changes access', async () => {
  const target = await aMember('clinician', 'Rae')
  for (const role of ['partner', 'coordinator', 'clinician', 'director'] as const) {
    const caller = await aMember(role, 'Pat')
    await expect(deactivateStaff(caller, { personId: target.id })).rejects.toThrow(NotFound)
    await expect(reactivateStaff(caller, { personId: target.id })).rejects.toThrow(NotFound)
    await expect(changeStaffRole(caller, { personId: target.id, role: 'admin' })).rejects.toThrow(NotFound)
  }
})
