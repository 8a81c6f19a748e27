import { expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { acceptStaffInvitation } from '@/lib/use-cases/door/accept-staff-invitation'
import { checkPassword } from '@/lib/use-cases/door/check-password'
import { createFirstAdmin } from '@/lib/use-cases/staff/create-first-admin'
import { aMember, anAddress, password } from '../../support/at-the-door'
import { refusedBy, testDatabase } from '../../support/database'
import { codes, must, noon, stranger } from '../../support/partners'

const database = testDatabase()
const commandLine = { actor: { kind: 'job' }, clock: () => noon } as const
const create = (more: object = {}) =>
  createFirstAdmin(commandLine, { email: anAddress('ada'), name: 'Ada', zone: 'America/Denver', ...more })
const tokenOf = (made: { made: string; link?: string }) => made.link?.split('/').at(-1) ?? ''
const accept = (token: string) =>
  acceptStaffInvitation(stranger(), { token, name: 'Ada', password, zone: 'America/Denver' })

/** One story on one empty database: it can only be lived through once, in this order. */
test('the first admin comes from the command line, and only the first', async () => {
  const maya = await aMember('partner', 'Maya')
  expect(await codes(create({ email: maya.email }))).toEqual(['staff-address-has-account'])

  const email = anAddress('ada')
  const [early, late] = [tokenOf(await must(create({ email }))), tokenOf(await must(create({ email })))]
  expect(await codes(accept(early)), 'asking again replaces the link').toEqual(['link-not-usable'])
  await must(accept(late))
  const [admin] = await database.asOwner(
    'SELECT p.role::text FROM person p JOIN account a ON a.person_id = p.id WHERE a.email = $1',
    [email],
  )
  expect(admin).toEqual({ role: 'admin' })

  expect(await codes(create())).toEqual(['admin-already-there'])
  expect(await codes(create({ password }))).toEqual(['admin-already-there'])
  await database.asOwner(`UPDATE person SET deactivated_at = now() WHERE role = 'admin'`)
  expect(await codes(create()), 'not even when that one is deactivated').toEqual(['admin-already-there'])

  const fromTheDoor = database.asApp(
    `WITH door AS MATERIALIZED (SELECT set_config('app.role', 'door', true))
     INSERT INTO staff_invitation (email, role, name, token_hash, created_at, expires_at)
     SELECT 'x@example.org', 'admin', 'X', 'x', now(), now() FROM door WHERE set_config IS NOT NULL`,
  )
  expect(await refusedBy(fromTheDoor), 'the database agrees').toBe('42501')
})

test('a password may be given instead of taking a link', async () => {
  await database.asOwner(`UPDATE person SET role = 'director' WHERE role = 'admin'`)
  const email = anAddress('ada')
  expect(await codes(create({ email, password: 'ada ada ada ada' }))).toEqual(['password-easy-to-guess'])
  expect(await must(create({ email, password }))).toEqual({ made: 'account' })
  expect(await checkPassword({ email, password, clock: () => noon })).not.toBeNull()
})

test('it is not a door for anybody who is a visitor or signed in', async () => {
  const input = { email: anAddress(), name: 'Mallory', zone: 'America/Denver' }
  for (const caller of [stranger(), await aMember('director', 'Dara'), await aMember('admin', 'Ada')]) {
    await expect(createFirstAdmin(caller, input)).rejects.toThrow(NotFound)
  }
})
