import { expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { actorBehind } from '@/lib/auth/current-actor'
import type { Transaction } from '@/lib/data/transaction'
import { done } from '@/lib/domain/outcome'
import { run } from '@/lib/use-cases/run'
import { look } from '@/lib/views/look'
import { aMember } from '../support/at-the-door'
import { testDatabase } from '../support/database'
import { codes, noon } from '../support/partners'
import { provedSession } from '../support/proved-session'

const { asApp, asOwner } = testDatabase()

type Loss = (tx: Transaction) => Promise<unknown>

/** The server ends the connection of a transaction, as it does when it is stopped. */
const betweenTwo: Loss = async (tx) => {
  const [own] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`
  await asApp('SELECT pg_terminate_backend($1)', [own?.pid])
}
const inTheMiddle: Loss = (tx) =>
  tx.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid()), pg_sleep(20)::text`

/** A command that changes a name and whose connection is lost the first so many times. */
function rename(caller: Caller & { id: string }, losses: number, lose: Loss = betweenTwo) {
  let tries = 0
  return run(caller, 'application.start', {}, async ({ tx, record }) => {
    await tx.person.update({ where: { id: caller.id }, data: { name: 'Renamed' } })
    record({ subject: caller.id })
    if (tries++ < losses) await lose(tx)
    return done({ tries })
  })
}

const events = async (id: string) =>
  (await asOwner(`SELECT 1 FROM audit_event WHERE subject_id = $1 AND action = 'application.start'`, [id]))
    .length
const nameOf = async (id: string) => (await asOwner('SELECT name FROM person WHERE id = $1', [id]))[0]?.name

test.each([
  ['between two statements', betweenTwo],
  ['in the middle of one', inTheMiddle],
])('a command whose connection is lost %s is tried again, and done once', async (_, lose) => {
  const maya = await aMember('partner', 'Maya')
  const caller = { ...maya, idempotencyKey: crypto.randomUUID() }
  expect(await rename(caller, 2, lose)).toEqual(done({ tries: 3 }))
  expect([await nameOf(maya.id), await events(maya.id)]).toEqual(['Renamed', 1])
})

test('without a key, too, as long as it was not at its end', async () => {
  const maya = await aMember('partner', 'Maya')
  expect(await rename(maya, 1)).toEqual(done({ tries: 2 }))
  expect(await events(maya.id)).toBe(1)
})

test('lost again and again, it says that our records cannot be reached, and leaves nothing behind', async () => {
  const maya = await aMember('partner', 'Maya')
  expect(await codes(rename(maya, 9))).toEqual(['records-not-reached'])
  expect([await nameOf(maya.id), await events(maya.id)]).toEqual(['Maya', 0])
})

test('what only looks is asked again', async () => {
  const maya = await aMember('partner', 'Maya')
  let tries = 0
  const seen = await look(maya, 'public.read', {}, async ({ tx }) => {
    if (tries++ < 5) await betweenTwo(tx)
    return tx.person.findUnique({ where: { id: maya.id }, select: { name: true } })
  })
  expect([seen, tries]).toEqual([{ name: 'Maya' }, 6])
})

test('and who signed in before the server went away is still known', async () => {
  const maya = await aMember('partner', 'Maya')
  const token = await provedSession(maya.id, noon)
  await asApp(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database() AND usename = current_user',
  )
  expect((await actorBehind(token, 'ordinary', () => noon)).kind).toBe('partner')
})
