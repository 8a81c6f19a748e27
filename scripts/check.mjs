// npm run check: the fast gates (types, lint, borders), for before every commit.
import './steps/check-node.mjs'
import { lintHolds, sum, typesHold } from './steps/gates.mjs'
import { prepare } from './steps/prepare.mjs'
import { runVitest } from './steps/run-vitest.mjs'
import { run, say } from './steps/say.mjs'

run(async () => {
  await prepare()
  const { passed, failed } = sum([await typesHold(), await lintHolds(), await runVitest(['architecture'])])
  say(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
