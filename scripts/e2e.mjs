// node scripts/e2e.mjs [file or options of the runner]: only the browser tests.
import './steps/check-node.mjs'
import { prepare } from './steps/prepare.mjs'
import { runBrowserTests } from './steps/run-browser-tests.mjs'
import { run, say } from './steps/say.mjs'

run(async () => {
  await prepare()
  const { passed, failed } = await runBrowserTests(process.argv.slice(2))
  say(`\n${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0 ? 0 : 1
})
