import { checkFolder } from './check-folder.mjs'
import { clientIsGenerated, generateClient } from './generate-client.mjs'
import { installPackages, packagesAreInstalled } from './install-packages.mjs'
import { step } from './say.mjs'

/** What every command needs first: a folder to write in, the packages, the database client. Skips what is done. */
export async function prepare() {
  checkFolder()
  if (!packagesAreInstalled()) await step('Install the packages', installPackages)
  if (!clientIsGenerated()) await step('Write the database client', generateClient)
}
