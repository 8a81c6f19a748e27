import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** What this copy of the program keeps to itself: the database, its passwords, what was built when. Never committed. */
export const dataFolder = process.env.ALONGSIDE_DATA ?? join(root, '.data')
