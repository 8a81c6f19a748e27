// node scripts/new-migration.mjs NAME: the SQL from the last recorded schema to prisma/schema.prisma, as a migration.
import './steps/check-node.mjs'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrationsFolder } from './database/migrations.mjs'
import { openDatabase } from './database/open-database.mjs'
import { recordedSchema, recordSchema, schemaChanges } from './database/schema-changes.mjs'
import { presentSchema } from './database/schema-engine.mjs'
import { prepare } from './steps/prepare.mjs'
import { run, Sentence, say } from './steps/say.mjs'

run(async () => {
  const name = process.argv[2] ?? ''
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Sentence(
      'Say what the migration does in small letters and underscores: node scripts/new-migration.mjs add_waiting_list',
    )
  }
  await prepare()
  const { ownerUrl, release } = await openDatabase()
  const sql = await schemaChanges(ownerUrl, recordedSchema(), presentSchema()).finally(release)
  if (sql === '')
    throw new Sentence('prisma/schema.prisma says what the last migration left; change it first.')
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder, `${stamp}_${name}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'migration.sql'), `-- Say here what changes and why.\n\n${sql}\n`)
  recordSchema()
  say(
    `Written: ${join(folder, 'migration.sql')}\nRead it: what Prisma cannot say (checks, exclusions, policies) is added by hand.`,
  )
})
