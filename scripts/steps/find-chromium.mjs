import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { dataFolder } from './folders.mjs'
import { runQuietly } from './run-program.mjs'
import { Sentence, say } from './say.mjs'

/**
 * A Chromium for the browser tests, from the nearest place that has one that starts.
 * @returns {Promise<string>} its path
 */
export async function findChromium() {
  for (const [where, look] of places) {
    const path = await look().catch(() => undefined)
    if (path && starts(path)) {
      say(`    Chromium ${where}: ${path}`)
      return path
    }
  }
  throw new Sentence('No Chromium was found and none could be fetched: name one in PLAYWRIGHT_CHROMIUM_PATH.')
}

/** @type {[where: string, look: () => Promise<string | undefined>][]} */
const places = [
  ['named in PLAYWRIGHT_CHROMIUM_PATH', async () => process.env.PLAYWRIGHT_CHROMIUM_PATH],
  ['of this machine', async () => installed()],
  ['of Playwright', playwrights],
  ['of the distribution', fromDistribution],
  ['from its npm package', fromPackage],
]

const starts = (path) =>
  spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 }).status === 0

function installed() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...byHand].find((path) => existsSync(path))
}

/** Where desktop installers put it. */
const byHand = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

async function playwrights() {
  const { chromium } = await import('@playwright/test')
  const fetch = ['node_modules/@playwright/test/cli.js', 'install', 'chromium', 'chromium-headless-shell']
  if (!existsSync(chromium.executablePath())) await runQuietly('playwright install', fetch, {}, threeMinutes)
  return chromium.executablePath()
}

/** A network that swallows the request must not hold the tests up for ever. */
const threeMinutes = 180_000

async function fromDistribution() {
  if (process.getuid?.() !== 0) return undefined
  for (const order of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status } = spawnSync('apt-get', order, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (status !== 0) return undefined
  }
  return installed()
}

/** The package unpacks into the folder for passing files, and its libraries only where it takes itself for a server. */
async function fromPackage() {
  const folder = join(dataFolder, 'chromium')
  mkdirSync(folder, { recursive: true })
  process.env.TMPDIR = folder
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}
