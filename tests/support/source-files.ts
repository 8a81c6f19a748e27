import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

export type SourceFile = { path: string; text: string; imports: string[] }

const root = resolve(import.meta.dirname, '../..')
const notOurs = new Set([
  'node_modules',
  '.git',
  '.data',
  '.next',
  '.next-test',
  'generated',
  'public',
  'migrations',
])

/** Every file people wrote here, with what it imports; relative imports are turned into `@/…`. */
export function sourceFiles(): SourceFile[] {
  return walk(root)
    .filter((path) => /\.(tsx?|mjs|css)$/.test(path) && path !== 'next-env.d.ts')
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, imports: importsOf(text).map((name) => fromRoot(path, name)) }
    })
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name) || entry.name.startsWith('.next')) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? walk(path) : [relative(root, path)]
  })
}

/** Static, side-effect, re-exporting and lazy imports alike, as the formatter writes them. */
const importsOf = (text: string) =>
  [/^(?:import|export)\b[^'"=]*?\bfrom '([^'\n]+)'/gm, /^import '([^'\n]+)'/gm, /\bimport\('([^'\n]+)'\)/g]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => match[1] as string)

const fromRoot = (path: string, name: string) =>
  name.startsWith('.') ? `@/${relative(root, resolve(root, path, '..', name))}` : name
