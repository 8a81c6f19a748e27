// npm run create-admin: the first account of an empty database, outside the demo.
import './steps/check-node.mjs'
import { bringUpToDate } from './database/migrate.mjs'
import { openDatabase } from './database/open-database.mjs'
import { appSettings } from './steps/app-settings.mjs'
import { prepare } from './steps/prepare.mjs'
import { runNode } from './steps/run-program.mjs'
import { run, step } from './steps/say.mjs'
import { wantedPort } from './steps/wanted-port.mjs'

run(async () => {
  await prepare()
  const database = await step('Start the database', () => openDatabase())
  try {
    await step('Bring the tables up to date', () => bringUpToDate(database))
    const options = ['--import', 'tsx', 'scripts/create-admin.ts', ...process.argv.slice(2)]
    return await runNode(options, appSettings(database, wantedPort()), 'inherit')
  } finally {
    await database.release()
  }
})
