import { expect, test } from 'vitest'
import { recordedSchema, schemaChanges } from '@/scripts/database/schema-changes.mjs'
import { presentSchema } from '@/scripts/database/schema-engine.mjs'
import { session, testDatabase } from '../support/database'

const database = testDatabase()

test('the migrations have caught up with prisma/schema.prisma', async () => {
  expect(await schemaChanges(database.ownerUrl, recordedSchema(), presentSchema())).toBe('')
})

test('the tables are those that prisma/schema.prisma draws', async () => {
  const drawn = await schemaChanges(database.ownerUrl, '', presentSchema())
  const owner = await session(database.ownerUrl)
  const migrated = (await owner.query(columns('public'))).rows
  await owner.query('create schema drawn')
  await owner.query('set search_path to drawn, public')
  await owner.query(drawn)
  expect(migrated.length).toBeGreaterThan(100)
  expect((await owner.query(columns('drawn'))).rows).toEqual(migrated)
})

/** Table, column, type and whether it may be empty, in an order of their own. */
const columns = (schema: string) => `
  select table_name, column_name, udt_name, is_nullable
    from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
   where table_schema = '${schema}' and table_type = 'BASE TABLE' and table_name <> '_prisma_migrations'
   order by 1, 2`
