import { openSync, readFileSync } from 'node:fs'
import { freePort } from '../../../scripts/steps/free-port.mjs'
import { serveApp } from '../../../scripts/steps/serve-app.mjs'
import { type Answer, ask, type Question } from '../support/ask'
import { builtActions } from '../support/built'
import { callAction, postForm } from '../support/call-action'
import { gateTo } from '../support/gate'
import { asInProduction, expect, type Stage, test } from '../support/stage'

const cannotReach = 'We cannot reach our records at this moment'

test('while the database is away every answer says so and is as before once it is back; the log says it once', async ({
  stage,
  browser,
}) => {
  const { world } = stage
  const program = await behindGate(stage)
  const { origin, gate, log } = program
  const as = (who: 'partner' | 'coordinator', question: Question) =>
    ask(origin, { ...question, cookie: `alongside=${world.sessions[who]}; door-alone=1` })
  const signIn = builtActions().find(({ name }) => name.endsWith('sign-in/actions#enter'))?.id ?? ''
  const form = { email: 'maya@example.org', password: 'four words of mine' }
  try {
    const page = await browser.newPage({ locale: 'en-US', baseURL: origin })
    const cookies = { alongside: world.sessions.partner ?? '', 'door-alone': '1' }
    await page
      .context()
      .addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: origin })))
    await page.goto('/home')
    const title = await page.locator('h1').innerText()
    const awayTitle = page.getByRole('heading', { name: cannotReach, level: 1 })
    await expect(awayTitle).toHaveCount(0)

    await gate.shut()
    for (const [who, path] of [
      ['partner', '/home'],
      ['partner', '/benefits?from=there'],
      ['coordinator', `/desk/${world.ours.id}`],
      ['coordinator', '/desk'],
    ] as const) {
      const answer = await as(who, { path })
      expectAway(answer)
      expect(answer.body).toContain('<h1>')
      expect(answer.body).toContain('action="/leave"')
    }
    expectAway(await as('partner', { path: `/benefits/letters/${crypto.randomUUID()}` }), 'text/plain')
    // Without script the page drawn in the answer says how what was written is not lost.
    const posted = await as('partner', { path: '/sign-in', ...postForm(signIn, form, origin) })
    expectAway(posted)
    expect(posted.body).toContain('your browser sends it again')
    // What an action answered is read by the page's own script, with the status it knows.
    const called = await ask(origin, { path: '/sign-in', ...callAction(signIn, form, origin) })
    expect([called.status, called.body.includes(cannotReach)]).toEqual([200, true])
    // Nobody who wants to leave is kept.
    const left = await as('partner', { method: 'POST', path: '/leave', headers: { origin } })
    expect([left.status, left.headers.location]).toEqual([303, 'https://www.weather.gov/'])
    expect(left.headers['set-cookie']?.join()).toMatch(/alongside=;/)
    expect((await ask(origin, { path: '/crisis' })).status).toBe(200)

    await page.getByRole('navigation').getByRole('link', { name: 'Privacy' }).click()
    await expect(awayTitle).toBeVisible()
    await page.goto('/home')
    await expect(awayTitle).toBeVisible()

    await gate.reopen()
    // Nobody presses anything.
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
    await expect.poll(() => linesOf(log).filter(({ msg }) => msg === back).length).toBe(1)
    const told = linesOf(log).filter(({ level, msg }) => level !== 'info' || msg === back)
    expect(told.map(({ msg }) => msg)).toEqual(['the database cannot be reached', back])
  } finally {
    await program.stop()
  }
})

const back = 'the database is back'

function expectAway({ status, headers, body }: Answer, type = 'text/html') {
  expect([status, headers['retry-after']]).toEqual([503, '10'])
  expect(headers['content-type']).toContain(type)
  expect(headers['cache-control']).toContain('no-store')
  expect(body).toContain(cannotReach)
  expect(body).not.toMatch(/prisma|postgres|ECONN|127\.0\.0\.1/i)
}

type Line = { level: string; msg: string }
const linesOf = (log: string): Line[] =>
  readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))

/** The program once more, on the same database, with a gate before it. */
async function behindGate({ log }: Stage) {
  const gate = await gateTo(process.env.DATABASE_URL ?? '')
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const own = log.replace(/\.log$/, '_gate.log')
  const settings = { ...asInProduction, DATABASE_URL: gate.url, APP_ORIGIN: origin, NEXTAUTH_URL: origin }
  const app = await serveApp(['start'], port, settings, openSync(own, 'w'))
  const stop = async () => {
    await app.stop()
    await gate.shut()
  }
  return { origin, gate, log: own, stop }
}
