import { beforeEach, expect, test, vi } from 'vitest'
import { actorBehind } from '@/lib/auth/current-actor'
import { signOut } from '@/lib/auth/sign-out'
import { hashToken } from '@/lib/auth/tokens'
import { HOUR, MINUTE } from '@/lib/domain/time'
import { askForReset } from '@/lib/use-cases/door/ask-for-reset'
import { resetPassword } from '@/lib/use-cases/door/reset-password'
import { changeStaffRole } from '@/lib/use-cases/staff/change-staff-role'
import { deactivateStaff } from '@/lib/use-cases/staff/deactivate-staff'
import { printFigure } from '../../bench/figure'
import { aMember, tokenSentTo } from '../../support/at-the-door'
import { testDatabase } from '../../support/database'
import { must, noon, stranger } from '../../support/partners'
import { provedSession } from '../../support/proved-session'

const database = testDatabase()

/** The browser's cookies, which only exist inside a request of Next. */
const jar = new Map<string, { value: string }>()
vi.mock('next/headers', () => ({ cookies: async () => jar, headers: async () => new Headers() }))
beforeEach(() => jar.clear())

const at = (ms: number) => () => new Date(noon.getTime() + ms)
const isIn = async (token: string, clock = at(0)) =>
  (await actorBehind(token, 'ordinary', clock)).kind !== 'anonymous'

/** Four browsers of one person, and a hundred tries with their copied cookies: how many still get in. */
const fourBrowsers = (personId: string) => Promise.all([1, 2, 3, 4].map(() => provedSession(personId, noon)))
async function replayed(tokens: string[]): Promise<number> {
  const tries = Array.from({ length: 25 }, () => tokens).flat()
  const answers = await Promise.all(tries.map((token) => isIn(token)))
  return answers.filter(Boolean).length
}

test('SS1: a copied cookie is worth nothing after sign-out, a new password, deactivation or a new role', async () => {
  const [maya, admin] = [await aMember('partner', 'Maya'), await aMember('admin', 'Ada')]
  const [casey, devon] = [await aMember('coordinator', 'Casey'), await aMember('coordinator', 'Devon')]
  const ways: [string, string, (tokens: string[]) => Promise<unknown>][] = [
    [
      'sign-out',
      maya.id,
      async (tokens) => {
        for (const value of tokens) {
          jar.set('alongside', { value })
          await signOut('signed out')
        }
      },
    ],
    [
      'new password',
      maya.id,
      async () => {
        await must(askForReset(stranger(), { email: maya.email, locale: 'en', address: '' }))
        const token = await tokenSentTo(database.asOwner, maya.email, 'password-reset')
        await must(resetPassword(stranger(), { token, password: 'another four words here' }))
      },
    ],
    ['deactivation', casey.id, () => must(deactivateStaff(admin, { personId: casey.id }))],
    ['new role', devon.id, () => must(changeStaffRole(admin, { personId: devon.id, role: 'director' }))],
  ]
  let replays = 0
  for (const [way, personId, end] of ways) {
    const tokens = await fourBrowsers(personId)
    expect(await Promise.all(tokens.map((token) => isIn(token))), `before ${way}`).not.toContain(false)
    await end(tokens)
    const left = await replayed(tokens)
    expect(left, `after ${way}`).toBe(0)
    replays += left
  }
  expect(await isIn(await provedSession(devon.id, noon)), 'signing in anew works').toBe(true)
  printFigure({ id: 'SS1', value: replays, unit: 'replays-of-400', bar: 0, ok: replays === 0 })
})

test('SS3: idle and absolute limits hold to the second', async () => {
  const [maya, casey] = [await aMember('partner', 'Maya'), await aMember('coordinator', 'Casey')]
  const idle = async (area: 'ordinary' | 'private', ms: number) =>
    (await actorBehind(await provedSession(maya.id, noon), area, at(ms))).kind === 'partner'
  const busyUntil = async (personId: string, ms: number) => {
    const token = await provedSession(personId, noon)
    await database.asOwner('UPDATE login_session SET seen_at = $2 WHERE token_hash = $1', [
      hashToken(token),
      at(ms - MINUTE)(),
    ])
    return isIn(token, at(ms))
  }
  const limits: [string, (ms: number) => Promise<boolean>, number][] = [
    ['idle', (ms) => idle('ordinary', ms), 15 * MINUTE],
    ['idle in private areas', (ms) => idle('private', ms), 10 * MINUTE],
    ['a partner after all', (ms) => busyUntil(maya.id, ms), 12 * HOUR],
    ['staff after all', (ms) => busyUntil(casey.id, ms), 8 * HOUR],
  ]
  let wrong = 0
  for (const [name, isStillIn, limit] of limits) {
    const [before, after] = [await isStillIn(limit - 1000), await isStillIn(limit + 1000)]
    expect({ name, before, after }).toEqual({ name, before: true, after: false })
    wrong += Number(!before) + Number(after)
  }
  printFigure({ id: 'SS3', value: wrong, unit: 'wrong-of-8', bar: 0, ok: wrong === 0 })
})

test('being seen in a private area renews the session like any other page', async () => {
  const token = await provedSession((await aMember('partner', 'Maya')).id, noon)
  expect((await actorBehind(token, 'private', at(9 * MINUTE))).kind).toBe('partner')
  expect((await actorBehind(token, 'private', at(18 * MINUTE))).kind).toBe('partner')
  expect((await actorBehind(token, 'ordinary', at(32 * MINUTE))).kind).toBe('partner')
})

test('a made-up token, and one whose hash was stolen, open nothing', async () => {
  const { id } = await aMember('partner', 'Maya')
  await provedSession(id, noon)
  const [row] = await database.asOwner('SELECT token_hash FROM login_session WHERE person_id = $1', [id])
  expect(await isIn('made up')).toBe(false)
  expect(await isIn(String(row?.token_hash))).toBe(false)
})
