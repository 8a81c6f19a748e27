// npm test: everything that can be proved, from a fresh clone, in one command.
import './steps/check-node.mjs'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './steps/folders.mjs'
import { failure, lintHolds, sayOutcome, sum, typesHold } from './steps/gates.mjs'
import { prepare } from './steps/prepare.mjs'
import { buildForBrowser, runBrowserTests } from './steps/run-browser-tests.mjs'
import { runVitest } from './steps/run-vitest.mjs'
import { run, say, seconds } from './steps/say.mjs'

run(async () => {
  const began = performance.now()
  const count = await everything().catch((error) => failure('the tests', error.message))
  say(`\nAll of it took ${seconds(performance.now() - began)}.`)
  return sayOutcome(count)
})

async function everything() {
  await prepare()
  const counts = [await lintHolds()]
  // Reading the types keeps one core busy. A program that cannot be built is told of where it was to be served.
  const [types] = await Promise.all([typesHold(), buildForBrowser().catch(() => {})])
  counts.push(types, await runVitest([]))
  if (existsSync(join(root, 'tests/e2e'))) counts.push(await browser())
  return sum(counts)
}

/** A program that cannot be built or served is one failure; the counts of the other tests stand. */
async function browser() {
  say('\nbrowser')
  return runBrowserTests().catch((error) => failure('browser tests', error.message))
}
