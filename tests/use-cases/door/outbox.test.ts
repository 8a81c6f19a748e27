import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askForReset } from '@/lib/use-cases/door/ask-for-reset'
import { anAddress } from '../../support/at-the-door'
import { must, stranger } from '../../support/partners'

/** Settings are read once, so each test asks a program that has just been started with its own. */
beforeEach(() => {
  vi.resetModules()
  vi.stubEnv('NEXTAUTH_SECRET', `${crypto.randomUUID()}${crypto.randomUUID()}`)
})
afterEach(() => {
  vi.unstubAllEnvs()
})
const outboxWith = async (settings: Record<string, string>) => {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  const { outbox } = await import('@/lib/views/dev/outbox')
  return async () => outbox(stranger())
}
const nothingHere = expect.objectContaining({ name: 'NotFound' })

test('in development the newest message stands first, in the words it goes out with', async () => {
  const [early, late] = [anAddress(), anAddress()]
  await must(askForReset(stranger(), { email: early, locale: 'en', address: '' }))
  const after = stranger(new Date(stranger().clock().getTime() + 1000))
  await must(askForReset(after, { email: late, locale: 'es', address: '' }))
  const look = await outboxWith({ NODE_ENV: 'development' })
  const [first, second] = await look()
  expect(first).toMatchObject({ to: late, locale: 'es', mail: { subject: 'Tu consulta' } })
  expect(second).toMatchObject({ to: early, locale: 'en', mail: { subject: 'Your question' } })
  expect(first?.mail?.text).toContain('http://localhost:3000/start')
})

test('in production it is not there, unless it is a demo', async () => {
  const inProduction = await outboxWith({ NODE_ENV: 'production' })
  await expect(inProduction()).rejects.toEqual(nothingHere)
  vi.resetModules()
  const inTheDemo = await outboxWith({ NODE_ENV: 'production', DEMO: '1' })
  expect(await inTheDemo()).not.toEqual([])
})
