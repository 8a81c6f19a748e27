import { afterAll, inject } from 'vitest'
import { copyTemplate } from '../../scripts/database/test-template.mjs'

/**
 * Gives each test file a database of its own, before anything of the program is imported: lib/env reads these names
 * the first time it is asked.
 */
const { run, ...server } = inject('server')
const { ownerUrl, appUrl } = await copyTemplate(server, `${run}_${crypto.randomUUID().slice(0, 8)}`)
process.env.DATABASE_URL = appUrl
process.env.DATABASE_OWNER_URL = ownerUrl

/** The program's own connections end with the file: dropping its database would break them off in some later one. */
const kept = globalThis as { alongsideDatabase?: { $disconnect: () => Promise<void> } }
afterAll(() => kept.alongsideDatabase?.$disconnect())
