import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Figure, printFigure } from './figure'

/**
 * Runs every measurement beside this file, one after the other so that none disturbs another, and prints its figures.
 * A `*.bench.ts` exports one function, which is given the seeds named on the command line.
 */
type Bench = Record<string, (...seeds: number[]) => Promise<Figure[]>>

const seeds = process.argv.slice(2).map(Number)
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.bench.ts'))
let missed = 0

for (const name of files.sort()) {
  const bench: Bench = await import(pathToFileURL(join(import.meta.dirname, name)).href)
  for (const measure of Object.values(bench)) {
    for (const figure of await measure(...seeds)) {
      printFigure(figure)
      if (figure.bar !== undefined && !figure.ok) missed += 1
    }
  }
}

process.exit(missed === 0 ? 0 : 1)
