import { expect, test } from 'vitest'
import { openSession } from '@/lib/auth/open-session'
import { inTransaction } from '@/lib/data/transaction'
import { aMember } from '../support/at-the-door'
import { testDatabase } from '../support/database'
import { noon } from '../support/partners'

testDatabase()

test('rows that are related are asked for one kind after another, and the driver warns of nothing', async () => {
  const { id } = await aMember('partner', 'Maya')
  await openSession(id, noon)
  const warnings: string[] = []
  const listen = (warning: Error) => warnings.push(warning.message)
  process.on('warning', listen)
  const found = await inTransaction({ role: 'door' }, (tx) =>
    tx.person.findUnique({
      where: { id },
      select: { name: true, account: true, loginSessions: true, passwordResets: true, applications: true },
    }),
  )
  process.off('warning', listen)
  expect(found).toMatchObject({ name: 'Maya', account: { personId: id }, loginSessions: [{ personId: id }] })
  expect(warnings).toEqual([])
})
