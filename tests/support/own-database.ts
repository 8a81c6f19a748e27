import { afterAll, inject } from 'vitest'
import { copyTemplate, dropCopies } from '../../scripts/database/test-template.mjs'

/**
 * Gives each test file a database of its own, before anything of the program is imported: lib/env reads these names
 * the first time it is asked. The files that one process reads one after the other find a new one at the same address.
 */
const { run, ...server } = inject('server')
const name = `${run}_${process.pid}`
await dropCopies(server.adminUrl, (one) => one === name)
const { ownerUrl, appUrl } = await copyTemplate(server, name)
process.env.DATABASE_URL = appUrl
process.env.DATABASE_OWNER_URL = ownerUrl

/** The program's own connections end with the file: dropping its database would break them off in some later one. */
const kept = globalThis as { alongsideDatabase?: { $disconnect: () => Promise<void> } }
afterAll(async () => {
  await kept.alongsideDatabase?.$disconnect()
  delete kept.alongsideDatabase
})
