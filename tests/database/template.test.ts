import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { migrations } from '@/scripts/database/migrations.mjs'
import { copyTemplate, dropOnceLeft } from '@/scripts/database/test-template.mjs'
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

test('a copy is dropped once everybody has left it, breaks nobody off, and names who stays', async () => {
  const { run, ...server } = inject('server')
  const copy = await copyTemplate(server, `${run}_to_leave`)
  const client = new pg.Client({ connectionString: copy.appUrl })
  const broken: Error[] = []
  client.on('error', (error) => broken.push(error))
  await client.connect()
  await client.query('select 4711')
  const drop = (patience?: number) => dropOnceLeft(server.adminUrl, `${run}_to_leave`, patience)
  await expect(drop(20)).rejects.toThrow('alongside_app, idle: select 4711')
  await Promise.all([client.end(), drop()])
  expect(broken).toEqual([])
})
