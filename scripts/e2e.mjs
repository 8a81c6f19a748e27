// node scripts/e2e.mjs [file or options of the runner]: only the browser tests.
import './steps/check-node.mjs'
import { sayOutcome } from './steps/gates.mjs'
import { prepare } from './steps/prepare.mjs'
import { runBrowserTests } from './steps/run-browser-tests.mjs'
import { run } from './steps/say.mjs'

run(async () => {
  await prepare()
  return sayOutcome(await runBrowserTests(process.argv.slice(2)))
})
