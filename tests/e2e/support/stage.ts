import { randomBytes } from 'node:crypto'
import { mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { copyTemplate } from '../../../scripts/database/test-template.mjs'
import { dataFolder } from '../../../scripts/steps/folders.mjs'
import { freePort } from '../../../scripts/steps/free-port.mjs'
import { serveApp } from '../../../scripts/steps/serve-app.mjs'
import { type Answer, ask, type Question } from './ask'
import { buildFolder } from './built'
import { askEverything, type EveryAnswer } from './every-answer'
import type { Principal } from './principals'
import type { World } from './world'

export type Stage = {
  origin: string
  ownerUrl: string
  /** The file into which the program writes whatever it says. */
  log: string
  world: World
  /** Asks as one of the principals, or with any cookie's token. */
  as: (who: Principal | { token: string }, question: Question) => Promise<Answer>
}

/** As a real one would run. */
export const asInProduction = {
  NODE_ENV: 'production' as const,
  NEXT_DIST_DIR: buildFolder,
  DEMO: '0',
  LOG_LEVEL: 'info',
}

/**
 * The built program on a database of its own with a small world in it, once per worker: what is counted here before
 * and after must not be changed by a story next door. In production and without DEMO, as a real one would run.
 */
export const test = base.extend<object, { stage: Stage; everyAnswer: EveryAnswer }>({
  stage: [
    async ({ browserName: _ }, use, { workerIndex }) => {
      const server = JSON.parse(process.env.TEST_SERVER ?? '')
      const name = `test_${server.run}_stage_${workerIndex}`
      const { ownerUrl, appUrl } = await copyTemplate(server, name)
      const port = await freePort()
      const origin = `http://localhost:${port}`
      // Before anything of the program is imported: lib/env reads these names the first time it is asked.
      Object.assign(process.env, {
        DATABASE_URL: appUrl,
        APP_ORIGIN: origin,
        NEXTAUTH_URL: origin,
        NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
        LOG_LEVEL: 'silent',
        // Questions come through one proxy, which is what `ask` plays when it says where somebody came from.
        TRUSTED_PROXIES: '1',
        TZ: 'UTC',
      })
      mkdirSync(join(dataFolder, 'logs'), { recursive: true })
      const log = join(dataFolder, 'logs', `${name}.log`)
      const app = await serveApp(['start'], port, asInProduction, openSync(log, 'w'))
      try {
        const { buildWorld } = await import('./world')
        const world = await buildWorld(ownerUrl)
        const tokenOf = (who: Principal | { token: string }) =>
          typeof who === 'string' ? world.sessions[who] : who.token
        await use({
          origin,
          ownerUrl,
          log,
          world,
          // Whoever asks has said that they are alone; what stands before that is in the stories.
          as: (who, question) => {
            const token = tokenOf(who)
            return ask(origin, { ...question, ...(token && { cookie: `alongside=${token}; door-alone=1` }) })
          },
        })
      } finally {
        await app.stop()
      }
    },
    { scope: 'worker', timeout: 1_800_000 },
  ],
  /** Asked when the first test wants it, and the same for all that do. */
  everyAnswer: [
    async ({ stage }, use) => use(await askEverything(stage)),
    { scope: 'worker', timeout: 1_800_000 },
  ],
})

export { expect } from '@playwright/test'
