import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/steps/folders.mjs'

/** Where the build under test is, relative to the root. */
export const buildFolder = process.env.NEXT_DIST_DIR ?? '.next-test'
const read = (name: string) => JSON.parse(readFileSync(join(root, buildFolder, 'server', name), 'utf8'))

/** Every page and route handler that was built, as addresses with their gaps: `/desk/[couple]`. */
export function builtRoutes(): { pages: string[]; handlers: string[] } {
  const keys = Object.keys(read('app-paths-manifest.json'))
  return { pages: endingIn('page', keys), handlers: endingIn('route', keys) }
}

/** Route groups such as `(couple)` are folders, not addresses. */
function endingIn(kind: 'page' | 'route', keys: string[]): string[] {
  return keys
    .filter((key) => key.endsWith(`/${kind}`))
    .map((key) => key.slice(0, -kind.length - 1).replaceAll(/\/\([^)]*\)/g, '') || '/')
    .sort()
}

export type BuiltAction = { id: string; name: string; page: string }

/** Every server action that was built: where it was written (`app/…/actions#enroll`) and a page that carries it. */
export function builtActions(): BuiltAction[] {
  const { node, edge = {} } = read('server-reference-manifest.json')
  return Object.entries({ ...node, ...edge } as Record<string, Entry>).map(([id, entry]) => ({
    id,
    name: `${entry.filename?.replace(/\.tsx?$/, '')}#${entry.exportedName}`,
    page:
      endingIn(
        'page',
        Object.keys(entry.workers).map((key) => `/${key.replace(/^app\//, '')}`),
      )[0] ?? '',
  }))
}

type Entry = { filename?: string; exportedName?: string; workers: Record<string, unknown> }
