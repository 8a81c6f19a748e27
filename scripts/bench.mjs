// npm run bench [seed ...]: what is measured, on a database of its own that keeps the disk's promises.
import './steps/check-node.mjs'
import { migrate } from './database/migrate.mjs'
import { openDatabase } from './database/open-database.mjs'
import { inDatabase, withSession } from './database/sql.mjs'
import { appSettings } from './steps/app-settings.mjs'
import { installPeers, peersAreInstalled } from './steps/install-peers.mjs'
import { prepare } from './steps/prepare.mjs'
import { runNode } from './steps/run-program.mjs'
import { run, step } from './steps/say.mjs'

const name = `bench_${process.pid}`

run(async () => {
  await prepare()
  if (!peersAreInstalled()) await step('Install what we are measured against', installPeers)
  const server = await step('Start the database', () => openDatabase())
  const ownerUrl = inDatabase(server.ownerUrl, name)
  const appUrl = inDatabase(server.appUrl, name)
  const asAdmin = (sql) => withSession(server.adminUrl, (client) => client.query(sql))
  try {
    await asAdmin(`create database ${name} owner ${new URL(ownerUrl).username}`)
    await step('Bring the tables up to date', () => migrate(ownerUrl))
    // As it is served: what draws pages is several times slower while developing.
    const served = { NODE_ENV: 'production', DEMO: '1' }
    const settings = { ...appSettings({ appUrl }, 3000), ...served, DATABASE_OWNER_URL: ownerUrl }
    return await runNode(['--import', 'tsx', 'tests/bench/run.ts', ...process.argv.slice(2)], settings)
  } finally {
    await asAdmin(`drop database if exists ${name} with (force)`)
    await server.release()
  }
})
