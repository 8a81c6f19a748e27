import { resolve } from 'node:path'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

type ProjectConfig = TestProjectInlineConfiguration['test']

process.env.TZ = 'UTC'

const quiet = ['tests/support/program-settings.ts', 'tests/support/no-stray-complaints.ts']
const withDatabase = [...quiet, 'tests/support/own-database.ts']

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
    // Only what hangs comes this far: nothing fails because a machine is slow.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    restoreMocks: false,
    projects: [
      project('domain', ['tests/domain/**/*.test.ts'], quiet),
      project('architecture', ['tests/architecture.test.ts'], quiet),
      project('access', ['tests/access/**/*.test.ts'], withDatabase),
      project('use-cases', ['tests/use-cases/**/*.test.ts'], withDatabase),
      project('database', ['tests/database/**/*.test.ts'], withDatabase, { exclude: timed }),
      project('timed', timed, withDatabase, { maxWorkers: 1, sequence: { groupOrder: 1 } }),
    ],
  },
})
