import { join, resolve } from 'node:path'

/** The folder that holds package.json. */
export const root = resolve(import.meta.dirname, '../..')

/** What this copy of the program keeps to itself: the database, its passwords, what was built when. Never committed. */
export const dataFolder = join(root, '.data')
