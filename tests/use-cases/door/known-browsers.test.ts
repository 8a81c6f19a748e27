import { beforeEach, expect, test, vi } from 'vitest'
import { cookieName } from '@/lib/auth/cookie'
import { knownBrowser, rememberBrowser } from '@/lib/auth/known-browsers'
import { MINUTE } from '@/lib/domain/time'
import { checkPassword } from '@/lib/use-cases/door/check-password'
import { aMember, anAddress, password } from '../../support/at-the-door'
import { testDatabase } from '../../support/database'
import { noon } from '../../support/partners'

testDatabase()
const clock = () => noon

/** The browser's cookies, which only exist inside a request of Next. */
const jar = new Map<string, { value: string }>()
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => jar.get(name),
    set: (name: string, value: string) => jar.set(name, { value }),
  }),
}))
beforeEach(() => jar.clear())

const cookie = () => jar.get(cookieName('known'))?.value ?? ''
const guess = (email: string, known?: typeof knownBrowser) =>
  checkPassword({ email, password: 'a wrong one', clock, knownBrowser: known })
const times = (count: number, work: () => Promise<unknown>) =>
  Promise.all(Array.from({ length: count }, work))

test('a stranger’s guesses do not keep its owner out of a browser they have signed in with before', async () => {
  const { id, email } = await aMember('partner', 'Maya')
  await rememberBrowser(id)
  await times(30, () => guess(email))
  expect(await checkPassword({ email, password, clock })).toBeNull()
  expect(await checkPassword({ email, password, clock, knownBrowser })).toEqual({ id })
})

test('nor do a hundred guesses from the network they share, and that browser still has ten tries only', async () => {
  const [maya, sam] = [await aMember('partner', 'Maya'), await aMember('coordinator', 'Sam')]
  const address = '192.0.2.77'
  const here = { email: maya.email, address, clock, knownBrowser }
  await rememberBrowser(maya.id)
  await times(100, () =>
    checkPassword({ email: anAddress(), password: 'wrong', address, clock, knownBrowser }),
  )
  expect(await checkPassword({ email: sam.email, password, address, clock, knownBrowser })).toBeNull()
  expect(await checkPassword({ ...here, password })).toEqual({ id: maya.id })
  await times(10, () => checkPassword({ ...here, password: 'a wrong one' }))
  expect(await checkPassword({ ...here, password })).toBeNull()
})

test('a known browser has ten tries of its own, and none for another account', async () => {
  const [maya, sam] = [await aMember('partner', 'Maya'), await aMember('partner', 'Sam')]
  await rememberBrowser(maya.id)
  await times(10, () => guess(maya.email, knownBrowser))
  expect(await checkPassword({ email: maya.email, password, clock, knownBrowser })).toBeNull()
  await times(10, () => guess(sam.email))
  expect(await checkPassword({ email: sam.email, password, clock, knownBrowser })).toBeNull()
  const later = () => new Date(noon.getTime() + 15 * MINUTE)
  expect(await checkPassword({ email: sam.email, password, clock: later })).toEqual({ id: sam.id })
})

test('right passwords are not counted, and of many at once no more than ten wrong ones are looked at', async () => {
  const { id, email } = await aMember('partner', 'Maya')
  for (let turn = 0; turn < 12; turn++)
    expect(await checkPassword({ email, password, clock })).toEqual({ id })
  await times(9, () => guess(email))
  expect(await checkPassword({ email, password, clock })).toEqual({ id })
  await times(40, () => guess(email))
  expect(await checkPassword({ email, password, clock })).toBeNull()
})

test('forty guesses at once, the right one among them, do not undo each other’s count', async () => {
  const { email } = await aMember('partner', 'Maya')
  await times(10, () => guess(email))
  const answers = await times(40, () => checkPassword({ email, password, clock }))
  expect(answers.filter(Boolean)).toEqual([])
})

test('no cookie’s name begins with the session’s, or the two would be read as one', () => {
  for (const own of ['known', 'started', 'later'])
    expect(cookieName(own).startsWith(cookieName())).toBe(false)
})

test('the cookie is of one length and tells nobody who has signed in here', async () => {
  const people = await Promise.all(
    ['Maya', 'Sam', 'Ana', 'Luz', 'Noa'].map((name) => aMember('partner', name)),
  )
  const lengths = new Set<number>()
  for (const { id } of people) {
    await rememberBrowser(id)
    lengths.add(cookie().length)
  }
  expect(lengths.size).toBe(1)
  const [first, second, , , last] = people.map(({ id }) => id)
  expect(await knownBrowser(first ?? '')).toBeUndefined()
  expect(await knownBrowser(second ?? '')).toMatch(/^[0-9a-f]{24}$/)
  const before = cookie()
  await rememberBrowser(last ?? '')
  expect(cookie()).toBe(before)
})

test('a cookie that was made up or altered is known to nobody', async () => {
  const { id } = await aMember('partner', 'Maya')
  await rememberBrowser(id)
  const [mine = ''] = cookie().split('.')
  const altered = `${mine.slice(0, -2)}${mine.endsWith('AA') ? 'BB' : 'AA'}`
  for (const value of [altered, '', '....', 'x'.repeat(5000), mine.slice(0, 20)]) {
    jar.set(cookieName('known'), { value })
    expect(await knownBrowser(id), value.slice(0, 40)).toBeUndefined()
  }
  expect(await checkPassword({ email: anAddress(), password, clock, knownBrowser })).toBeNull()
})
