// npm run dev: the program with every change showing at once, on the same database as the demo.
import './steps/check-node.mjs'
import { bringUpToDate } from './database/migrate.mjs'
import { openDatabase } from './database/open-database.mjs'
import { appSettings } from './steps/app-settings.mjs'
import { endLeftBehind } from './steps/left-behind.mjs'
import { prepare } from './steps/prepare.mjs'
import { run, say, step } from './steps/say.mjs'
import { seedDemo } from './steps/seed-demo.mjs'
import { serveApp } from './steps/serve-app.mjs'
import { unlessStopped, untilToldToStop } from './steps/until-told-to-stop.mjs'
import { checkPortIsFree, wantedPort } from './steps/wanted-port.mjs'

run(async () => {
  const port = wantedPort()
  await prepare()
  await endLeftBehind(port)
  await checkPortIsFree(port)

  const stopped = untilToldToStop()
  const database = await step('Start the database', () => openDatabase())
  try {
    const settings = { ...appSettings(database, port), DEMO: '1', NODE_ENV: 'development' }
    await step('Bring the tables up to date', () => bringUpToDate(database))
    await seedDemo(database, settings)
    const app = await unlessStopped(stopped, () => serveApp(['dev'], port, settings))
    say(`\n  Watching at ${settings.APP_ORIGIN}\n  Ctrl-C stops it.`)
    await Promise.race([stopped, app.gone, database.keepUp()]).finally(() => app.stop())
  } finally {
    await database.release()
  }
})
