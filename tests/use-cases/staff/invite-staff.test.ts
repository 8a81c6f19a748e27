import { beforeAll, describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import type { StaffRole } from '@/lib/domain/staff-roles'
import { acceptStaffInvitation } from '@/lib/use-cases/door/accept-staff-invitation'
import { checkPassword } from '@/lib/use-cases/door/check-password'
import { inviteStaff } from '@/lib/use-cases/staff/invite-staff'
import { withdrawStaffInvitation } from '@/lib/use-cases/staff/withdraw-staff-invitation'
import { openStaffInvitation } from '@/lib/views/door/open-staff-invitation'
import { staffList } from '@/lib/views/staff/staff-list'
import { aMember, anAddress, messagesTo, password, tokenSentTo } from '../../support/at-the-door'
import { testDatabase } from '../../support/database'
import { codes, must, noon, stranger } from '../../support/partners'

const database = testDatabase()
let admin: Awaited<ReturnType<typeof aMember>>
beforeAll(async () => {
  admin = await aMember('admin', 'Ada')
})

const invite = (
  email: string,
  role: StaffRole = 'coordinator',
  caller: Parameters<typeof inviteStaff>[0] = admin,
) => inviteStaff(caller, { email, name: 'Casey', role })
const linkFor = async (email: string, role: StaffRole = 'coordinator') => {
  await must(invite(email, role))
  return tokenSentTo(database.asOwner, email, 'staff-invitation')
}
const accept = (token: string, at = noon) =>
  acceptStaffInvitation(stranger(at), { token, name: 'Casey Bell', password, zone: 'America/Chicago' })
const people = (email: string) =>
  database.asOwner(
    'SELECT p.id, p.role::text, p.name, p.zone, a.password_hash FROM account a JOIN person p ON p.id = a.person_id WHERE a.email = $1',
    [email],
  )
const hours = (number: number) => number * 3_600_000

describe('an invitation', () => {
  test.each(['coordinator', 'clinician', 'director', 'admin'] as const)('makes a %s', async (role) => {
    const email = anAddress(role)
    const token = await linkFor(email, role)
    expect(await openStaffInvitation(stranger(), { token })).toEqual({ name: 'Casey', email, role })
    expect(await people(email)).toEqual([])
    const { personId } = await must(accept(token))
    expect(await people(email)).toMatchObject([
      { id: personId, role, name: 'Casey Bell', zone: 'America/Chicago' },
    ])
    expect(await checkPassword({ email, password, clock: () => noon })).toEqual({ id: personId })
  })

  test('is not used up by a password that is easy to guess', async () => {
    const email = anAddress('casey')
    const token = await linkFor(email)
    const given = { token, name: 'Casey Bell', zone: 'America/Chicago' }
    for (const easy of ['alongside2026', 'casey bell 2026', email]) {
      const attempt = acceptStaffInvitation(stranger(), { ...given, password: easy })
      expect(await codes(attempt)).toEqual(['password-easy-to-guess'])
    }
    await must(accept(token))
  })

  test('stands in the list until it is accepted, and only its hash is kept', async () => {
    const email = anAddress()
    const token = await linkFor(email)
    const waiting = async () => (await staffList(admin)).invitations.filter((one) => one.email === email)
    expect(await waiting()).toMatchObject([{ role: 'coordinator', expired: false }])
    const kept = await database.asOwner('SELECT token_hash FROM staff_invitation WHERE email = $1', [email])
    expect(JSON.stringify(kept)).not.toContain(token)
    await must(accept(token))
    expect(await waiting()).toEqual([])
  })

  test.each([
    [hours(72) - 1000, []],
    [hours(72) + 1000, ['link-not-usable']],
  ])('%i ms after it was sent answers %j', async (age, refused) => {
    const token = await linkFor(anAddress())
    expect(await codes(accept(token, new Date(noon.getTime() + age)))).toEqual(refused)
  })

  test('that was used, replaced, withdrawn or never sent is refused, and makes nobody', async () => {
    const [used, replaced, withdrawn] = [anAddress(), anAddress(), anAddress()]
    const usedToken = await linkFor(used)
    await must(accept(usedToken))
    const replacedToken = await linkFor(replaced)
    await linkFor(replaced)
    const { invitationId } = await must(invite(withdrawn))
    const withdrawnToken = await tokenSentTo(database.asOwner, withdrawn, 'staff-invitation')
    await must(withdrawStaffInvitation(admin, { invitationId }))
    for (const token of [usedToken, replacedToken, withdrawnToken, 'never-sent', '']) {
      expect(await codes(accept(token))).toEqual(['link-not-usable'])
      expect(await openStaffInvitation(stranger(), { token })).toBeUndefined()
    }
    expect(await people(withdrawn)).toEqual([])
    expect(await codes(withdrawStaffInvitation(admin, { invitationId }))).toEqual([
      'invitation-no-longer-open',
    ])
  })

  test('pressed many times at once makes one account', async () => {
    const email = anAddress()
    const token = await linkFor(email)
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => codes(accept(token))))
    expect(answers.filter((refused) => refused.length === 0)).toHaveLength(1)
    expect(await people(email)).toHaveLength(1)
  })

  test('sent twice by a double click is one invitation and one mail', async () => {
    const email = anAddress()
    const once = { ...admin, idempotencyKey: crypto.randomUUID() }
    const [first, second] = await Promise.all([
      invite(email, 'director', once),
      invite(email, 'director', once),
    ])
    expect(second).toEqual(first)
    expect(await messagesTo(database.asOwner, email)).toEqual(['staff-invitation'])
  })
})

describe('an address that has an account', () => {
  test('of staff is refused at once, in a sentence, and is not touched', async () => {
    const casey = await aMember('coordinator', 'Casey')
    const before = await people(casey.email)
    expect(await codes(invite(casey.email, 'admin'))).toEqual(['staff-address-has-account'])
    expect(await messagesTo(database.asOwner, casey.email)).toEqual([])
    expect(await people(casey.email)).toEqual(before)
  })

  test('of a partner is not betrayed to the admin, and the invitation cannot touch it', async () => {
    const maya = await aMember('partner', 'Maya')
    const before = await people(maya.email)
    expect(await codes(invite(maya.email, 'admin'))).toEqual([])
    const token = await tokenSentTo(database.asOwner, maya.email, 'staff-invitation')
    expect(await codes(accept(token))).toEqual(['staff-address-has-account'])
    expect(await people(maya.email)).toEqual(before)
  })
})

test('nobody but an admin invites, withdraws or reads the list', async () => {
  const { invitationId } = await must(invite(anAddress()))
  for (const role of ['partner', 'coordinator', 'clinician', 'director'] as const) {
    const caller = await aMember(role, 'Pat')
    await expect(invite(anAddress(), 'admin', caller)).rejects.toThrow(NotFound)
    await expect(withdrawStaffInvitation(caller, { invitationId })).rejects.toThrow(NotFound)
    expect(() => staffList(caller)).toThrow(NotFound)
  }
  await expect(invite(anAddress(), 'admin', stranger())).rejects.toThrow(NotFound)
})
