// npm run demo: from a fresh clone to a running program with people in it.
import './steps/check-node.mjs'
import { bringUpToDate } from './database/migrate.mjs'
import { openDatabase } from './database/open-database.mjs'
import { appSettings } from './steps/app-settings.mjs'
import { appIsBuilt, buildApp } from './steps/build-app.mjs'
import { endLeftBehind } from './steps/left-behind.mjs'
import { prepare } from './steps/prepare.mjs'
import { run, Sentence, say, seconds, step } from './steps/say.mjs'
import { seedDemo } from './steps/seed-demo.mjs'
import { serveApp } from './steps/serve-app.mjs'
import { unlessStopped, untilToldToStop } from './steps/until-told-to-stop.mjs'
import { checkPortIsFree, wantedPort } from './steps/wanted-port.mjs'
import { sayWhoCanSignIn } from './steps/who-can-sign-in.mjs'

run(async () => {
  const began = performance.now()
  const port = wantedPort()
  say('Alongside, the demo')
  await prepare()
  await endLeftBehind(port)
  await checkPortIsFree(port)

  const stopped = untilToldToStop()
  const database = await step('Start the database', () => openDatabase())
  try {
    const app = await unlessStopped(stopped, () => start(database, port))
    sayWhoCanSignIn(app.origin)
    say(`\n  Ready after ${seconds(performance.now() - began)}: ${app.origin}\n  Ctrl-C stops it.`)
    const code = await Promise.race([stopped.then(() => undefined), app.gone, database.keepUp()]).finally(
      () => {
        say('\n  Stopping ...')
        return app.stop()
      },
    )
    if (code !== undefined)
      throw new Sentence(`The program ended by itself with ${code}; its words are above.`)
  } finally {
    await database.release()
  }
})

async function start(database, port) {
  const settings = { ...appSettings(database, port), DEMO: '1', NODE_ENV: 'production' }
  await step('Bring the tables up to date', () => bringUpToDate(database))
  await seedDemo(database, settings)
  if (!appIsBuilt()) await step('Build the program', () => buildApp())
  const app = await step('Start the program', () => serveApp(['start'], port, settings))
  return { ...app, origin: settings.APP_ORIGIN }
}
