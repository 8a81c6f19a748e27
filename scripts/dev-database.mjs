// Keeps the database of this copy up and migrated, and says how to reach it, until Ctrl-C.
import { bringUpToDate } from './database/migrate.mjs'
import { openDatabase } from './database/open-database.mjs'
import { run, say, step } from './steps/say.mjs'
import { untilToldToStop } from './steps/until-told-to-stop.mjs'

run(async () => {
  const told = untilToldToStop()
  const database = await step('Start the database', () => openDatabase())
  try {
    await step('Bring it to the newest migration', () => bringUpToDate(database))
    say(`\nDATABASE_URL=${database.appUrl}\nDATABASE_OWNER_URL=${database.ownerUrl}\n\nCtrl-C stops it.`)
    await Promise.race([told, database.keepUp()])
  } finally {
    await database.release()
  }
})
