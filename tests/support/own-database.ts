import { afterAll, inject } from 'vitest'
import { alive } from '../../scripts/database/one-at-a-time.mjs'
import { copyTemplate, dropCopies } from '../../scripts/database/test-template.mjs'

/**
 * Gives each test file a database of its own, before anything of the program is imported: lib/env reads these names
 * the first time it is asked. A file is a process: of those that are over the databases go, or hundreds would be kept.
 */
const { run, ...server } = inject('server')
const name = `${run}_${process.pid}`
const isOver = (copy: string) => copy === name || !alive(Number(copy.split('_').at(-1)))
await dropCopies(server.adminUrl, (copy) => copy.startsWith(`${run}_`) && isOver(copy))
const { ownerUrl, appUrl } = await copyTemplate(server, name)
process.env.DATABASE_URL = appUrl
process.env.DATABASE_OWNER_URL = ownerUrl

/** The program's own connections end with the file: dropping its database would break them off in some later one. */
const kept = globalThis as { alongsideDatabase?: { $disconnect: () => Promise<void> } }
afterAll(() => kept.alongsideDatabase?.$disconnect())
