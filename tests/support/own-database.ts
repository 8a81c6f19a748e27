import { afterAll, inject } from 'vitest'
import { copyTemplate, dropCopies, dropOnceLeft } from '../../scripts/database/test-template.mjs'

/**
 * Gives each test file a database of its own, before anything of the program is imported: lib/env reads these names
 * the first time it is asked. The files that one process reads one after the other find a new one at the same address.
 */
const { run, ...server } = inject('server')
const name = `${run}_${process.pid}`
await dropCopies(server.adminUrl, (copy) => copy === name)
const { ownerUrl, appUrl } = await copyTemplate(server, name)
process.env.DATABASE_URL = appUrl
process.env.DATABASE_OWNER_URL = ownerUrl

/**
 * Comes after all that the file itself does at its end. Nothing of it may reach into the next file: the program's
 * connections end here, and the database goes once everybody has left it.
 */
const kept = globalThis as { alongsideDatabase?: { $disconnect: () => Promise<void> } }
afterAll(async () => {
  await kept.alongsideDatabase?.$disconnect()
  delete kept.alongsideDatabase
  await dropOnceLeft(server.adminUrl, name)
})
