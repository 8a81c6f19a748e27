import { expect, test } from 'vitest'
import { migrations } from '@/scripts/database/migrations.mjs'
import { testDatabase } from '../support/database'

const database = testDatabase()

test('a fresh copy has every migration', async () => {
  const rows = await database.asApp('select migration_name as name from _prisma_migrations order by 1')
  expect(rows.map((row) => row.name)).toEqual(migrations().map(({ name }) => name))
})

test('the program signs in as a role that owns nothing and is bound by row security', async () => {
  const [role] = await database.asApp(
    'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user',
  )
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false })
  const owned = await database.asApp(
    "select tablename from pg_tables where schemaname in ('public', 'pgboss') and tableowner = current_user",
  )
  expect(owned).toEqual([])
})

test('the queue is there for the program to fill', async () => {
  const rows = await database.asApp('select name from pgboss.queue')
  expect(rows).toContainEqual({ name: 'mail' })
})
