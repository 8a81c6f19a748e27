// npm run check: the fast gates (types, lint, borders), for before every commit.
import './steps/check-node.mjs'
import { lintHolds, sayOutcome, sum, typesHold } from './steps/gates.mjs'
import { prepare } from './steps/prepare.mjs'
import { runVitest } from './steps/run-vitest.mjs'
import { run } from './steps/say.mjs'

run(async () => {
  await prepare()
  return sayOutcome(sum([await typesHold(), await lintHolds(), await runVitest(['architecture'])]))
})
