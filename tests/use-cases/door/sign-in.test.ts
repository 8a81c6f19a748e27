import { expect, test } from 'vitest'
import { attemptAllowed } from '@/lib/auth/rate-limit'
import { MINUTE } from '@/lib/domain/time'
import { checkPassword } from '@/lib/use-cases/door/check-password'
import { firstPage } from '@/lib/views/door/first-page'
import { ownPath } from '@/lib/way-back'
import { anEnrolledCouple, callerOf } from '../../support/an-enrolled-couple'
import { aMember, anAddress, password } from '../../support/at-the-door'
import { testDatabase } from '../../support/database'
import { noon } from '../../support/partners'

const database = testDatabase()
const clock = () => noon

test('only the right password of an active account opens the door; everything else answers null', async () => {
  const maya = await aMember('partner', 'Maya')
  const left = await aMember('coordinator', 'Casey')
  await database.asOwner('UPDATE person SET deactivated_at = now() WHERE id = $1', [left.id])
  expect(await checkPassword({ email: maya.email, password, clock })).toEqual({ id: maya.id })
  expect(await checkPassword({ email: ` ${maya.email.toUpperCase()} `, password, clock })).toEqual({
    id: maya.id,
  })
  const wrong = [
    { email: maya.email, password: 'not the four words' },
    { email: anAddress(), password },
    { email: left.email, password },
    { email: maya.email, password: '' },
    { email: maya.email, password: 'x'.repeat(201) },
    {},
  ]
  for (const given of wrong) expect(await checkPassword({ ...given, clock })).toBeNull()
})

test('after ten tries even the right password waits for the next quarter of an hour, and then works', async () => {
  const { id, email } = await aMember('partner', 'Maya')
  const wrong = { email, password: 'a wrong one', clock }
  await Promise.all(Array.from({ length: 10 }, () => checkPassword(wrong)))
  expect(await checkPassword({ email, password, clock })).toBeNull()
  const later = () => new Date(noon.getTime() + 15 * MINUTE)
  expect(await checkPassword({ email, password, clock: later })).toEqual({ id })
})

test('after a hundred tries a network waits, whatever accounts it tries; an IPv6 household is one network', async () => {
  const { id, email } = await aMember('partner', 'Maya')
  const from = (host: number) => `2001:db8:1:2:${host.toString(16)}::1`
  const tries = Array.from({ length: 100 }, (_, time) =>
    attemptAllowed('sign-in', anAddress(), from(time), clock),
  )
  expect(await Promise.all(tries)).not.toContain(false)
  expect(await checkPassword({ email, password, address: from(500), clock })).toBeNull()
  expect(await checkPassword({ email, password, address: '2001:db8:1:3::1', clock })).toEqual({ id })
})

test('everyone begins at their own work', async () => {
  const casey = await aMember('coordinator', 'Casey')
  const { first } = await anEnrolledCouple(database.asOwner, { coordinator: casey.id })
  const waiting = await anEnrolledCouple(database.asOwner, { coordinator: casey.id, enrolled: false })
  const beginnings = [
    [callerOf('partner', first), '/home'],
    [callerOf('partner', waiting.first), '/apply'],
    [await aMember('partner', 'Ana'), '/apply'],
    [casey, '/desk'],
    [await aMember('clinician', 'Rae'), '/calendar'],
    [await aMember('director', 'Dara'), '/director'],
    [await aMember('admin', 'Ada'), '/staff'],
  ] as const
  for (const [caller, page] of beginnings) expect(await firstPage(caller)).toBe(page)
})

test('the way back after signing in leads to our own pages only', () => {
  expect(ownPath('/apply/about-you?x=1')).toBe('/apply/about-you?x=1')
  const elsewhere = [
    ...['https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example', 'evil', ''],
    ...['/..//evil.example', '/.//evil.example', '/%2e%2e//evil.example', '/a/..//evil.example'],
    ...['javascript:alert(1)', undefined, ['/a', '/b']],
  ]
  for (const path of elsewhere) expect(ownPath(path)).toBeUndefined()
})
