import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

process.env.TZ = 'UTC'

const quiet = ['tests/support/program-settings.ts', 'tests/support/no-stray-complaints.ts']
const withDatabase = [...quiet, 'tests/support/own-database.ts']

/** One project per folder of tests; those with a database get a fresh copy of the template for every file. */
const project = (name: string, include: string[], setupFiles: string[]) => ({
  extends: true as const,
  test: {
    name,
    include,
    setupFiles,
    globalSetup: setupFiles === withDatabase ? ['tests/support/global-setup.ts'] : [],
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
    testTimeout: 30_000,
    hookTimeout: 60_000,
    restoreMocks: false,
    projects: [
      project('domain', ['tests/domain/**/*.test.ts'], quiet),
      project('architecture', ['tests/architecture.test.ts'], quiet),
      project('access', ['tests/access/**/*.test.ts'], withDatabase),
      project('use-cases', ['tests/use-cases/**/*.test.ts'], withDatabase),
      project('database', ['tests/database/**/*.test.ts'], withDatabase),
    ],
  },
})
