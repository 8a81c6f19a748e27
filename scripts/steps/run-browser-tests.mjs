import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyTemplate, dropCopies, testTemplate } from '../database/test-template.mjs'
import { appSettings } from './app-settings.mjs'
import { appIsBuilt, buildApp } from './build-app.mjs'
import { findChromium } from './find-chromium.mjs'
import { dataFolder } from './folders.mjs'
import { freePort } from './free-port.mjs'
import { brokenLine, failure, sum } from './gates.mjs'
import { runNode } from './run-program.mjs'
import { step } from './say.mjs'
import { seedDemo } from './seed-demo.mjs'
import { serveApp } from './serve-app.mjs'

/** Tests run at the same time in one copy each name a folder of their own. */
const buildFolder = process.env.NEXT_DIST_DIR ?? '.next-test'

/**
 * Builds the program, serves it on a database of its own with the demo program in it, and walks the stories of
 * tests/e2e through a real Chromium.
 * @param {string[]} options passed on to the runner: files, `-g words`
 * @returns {Promise<import('./gates.mjs').Count>}
 */
export async function runBrowserTests(options = []) {
  const chromium = await step('Find a browser', findChromium)
  const { release, ...server } = await step('Start the database', testTemplate)
  const name = `test_${process.pid}_browser`
  try {
    const database = { ...server, ...(await copyTemplate(server, name)) }
    const port = await freePort()
    const settings = {
      ...appSettings(database, port),
      APP_ORIGIN: origin(port),
      NEXTAUTH_URL: origin(port),
      DEMO: '1',
    }
    await seedDemo(database, { ...settings, NODE_ENV: 'production' })
    await buildForBrowser()
    const production = { ...settings, NODE_ENV: 'production', NEXT_DIST_DIR: buildFolder }
    const app = await step('Start the program', () => serveApp(['start'], port, production))
    try {
      return await walk(options, {
        ...settings,
        DATABASE_OWNER_URL: database.ownerUrl,
        PLAYWRIGHT_CHROMIUM_PATH: chromium,
        // For those tests that need a database nobody else writes to.
        TEST_SERVER: JSON.stringify({ ...server, run: `${process.pid}_browser` }),
        NEXT_DIST_DIR: buildFolder,
      })
    } finally {
      await app.stop()
    }
  } finally {
    await dropCopies(server.adminUrl, (copy) => copy.startsWith(name))
    await release()
  }
}

/** Builds the program for these tests, beside what a person is looking at, unless it is built. */
export async function buildForBrowser() {
  if (!appIsBuilt(buildFolder)) await step('Build the program', () => buildApp(buildFolder))
}

const origin = (port) => `http://localhost:${port}`

async function walk(options, settings) {
  mkdirSync(join(dataFolder, 'logs'), { recursive: true })
  const report = join(dataFolder, 'logs', `playwright-${process.pid}.json`)
  const code = await runNode(['node_modules/@playwright/test/cli.js', 'test', ...options], {
    ...settings,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  const { stats = {}, suites = [] } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
  rmSync(report, { force: true })
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats
  const count = { passed: expected, failed: unexpected + flaky + skipped, broken: suites.flatMap(brokenIn) }
  return code !== 0 && count.failed === 0
    ? sum([count, failure('browser tests', `the runner ended with ${code}`)])
    : count
}

/** A skipped test and one that passed only when tried again are as broken as one that failed. */
const brokenIn = ({ suites = [], specs = [] }) => [
  ...specs.flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status !== 'expected')
      .map(({ status, results }) =>
        brokenLine(`${file}:${line} › ${title}`, results.find(({ error }) => error)?.error.message ?? status),
      ),
  ),
  ...suites.flatMap(brokenIn),
]
