import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

type ProjectConfig = TestProjectInlineConfiguration['test']

process.env.TZ = 'UTC'

const quiet = ['tests/support/program-settings.ts', 'tests/support/no-stray-complaints.ts']
const withDatabase = [...quiet, 'tests/support/own-database.ts']

/** Modules or settings of their own: nothing that another file has loaded may stand there already. */
const apart = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/${name}`)
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => /\bvi\.(mock|doMock|resetModules|stubEnv)\(/.test(readFileSync(file, 'utf8')))

/** What tells a time has the machine to itself: one file after the other, when everything else is done. */
const timed = ['tests/database/races.test.ts', 'tests/database/demo-program.test.ts']

/** One project per folder of tests; those with a database get a fresh copy of the template for every file. */
const project = (name: string, include: string[], setupFiles: string[], more: ProjectConfig = {}) => ({
  extends: true as const,
  test: {
    name,
    include,
    setupFiles,
    globalSetup: setupFiles === withDatabase ? ['tests/support/global-setup.ts'] : [],
    ...more,
  },
})

/** One project's files after the other's: a process that has loaded the program for one goes on with the next. */
class ProjectByProject extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const names = this.ctx.projects.map(({ name }) => name)
    const place = ({ project }: TestSpecification) => names.indexOf(project.name)
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}

/**
 * One process reads file after file: loading the program anew for each of them would take longer than most of them
 * themselves. What they write is apart all the same.
 */
const loadedOnce: ProjectConfig = { isolate: false }

export default defineConfig({
  resolve: {
    alias: {
      '@': resolve(import.meta.dirname),
    },
  },
  test: {
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // Room for what lives briefly: less sweeping up after it, over a worker that reads a hundred files.
    execArgv: ['--max-semi-space-size=64'],
    // Only what hangs comes this far: nothing fails because a machine is slow.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    restoreMocks: false,
    sequence: { sequencer: ProjectByProject },
    // The longest first: at the end both workers have something left to do.
    projects: [
      project('use-cases', ['tests/use-cases/**/*.test.ts'], withDatabase, { ...loadedOnce, exclude: apart }),
      project('apart', apart, withDatabase),
      project('access', ['tests/access/**/*.test.ts'], withDatabase, loadedOnce),
      project('database', ['tests/database/**/*.test.ts'], withDatabase, { ...loadedOnce, exclude: timed }),
      project('architecture', ['tests/architecture.test.ts'], quiet),
      project('domain', ['tests/domain/**/*.test.ts'], quiet, loadedOnce),
      project('timed', timed, withDatabase, { maxWorkers: 1, sequence: { groupOrder: 1 } }),
    ],
  },
})
