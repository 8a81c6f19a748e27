import { defineConfig } from '@playwright/test'

/** `npm test` starts the program and a browser and names both; by hand it is `node scripts/e2e.mjs [file]`. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  workers: 2,
  // Only what hangs comes this far: nothing fails because a machine is slow.
  timeout: 1_800_000,
  // What is proved over HTTP asks thousands of times, and sets up a program of its own: one after another. It goes
  // first, so that the stories keep the other core busy meanwhile, and then both.
  projects: [
    { name: 'security', testMatch: 'security/**/*.e2e.ts', workers: 1 },
    { name: 'stories', testIgnore: 'security/**' },
  ],
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? '.data/logs/e2e.json' }],
  ],
  outputDir: '.data/e2e',
  use: {
    baseURL: process.env.APP_ORIGIN,
    timezoneId: 'America/Denver',
    locale: 'en-US',
    actionTimeout: 40_000,
    navigationTimeout: 60_000,
    // A recording costs a fifth of the walk, and what stood on the page is kept without. By hand: --trace=retain-on-failure.
    trace: 'off',
    launchOptions: {
      executablePath: process.env.PLAYWRIGHT_CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
