import { freePort } from '../../../scripts/steps/free-port.mjs'
import { serveApp } from '../../../scripts/steps/serve-app.mjs'
import { ask } from '../support/ask'
import { buildFolder, builtActions } from '../support/built'
import { postForm } from '../support/call-action'
import { expect, test } from '../support/stage'
import { asOwner } from '../support/table-states'

/** Callers are told apart by where they come from; with nothing in front, nobody can say so of themselves. */
test('two forged headers are one caller, with a proxy in front and without', async ({ stage }) => {
  const port = await freePort()
  const alone = `http://localhost:${port}`
  const settings = {
    NODE_ENV: 'production' as const,
    NEXT_DIST_DIR: buildFolder,
    DEMO: '0',
    APP_ORIGIN: alone,
    NEXTAUTH_URL: alone,
  }
  const app = await serveApp(['start'], port, { ...settings, TRUSTED_PROXIES: '0' })
  try {
    expect(await callersOf(stage.ownerUrl, alone, ['6.6.6.6', '7.7.7.7', '2001:db8::7'])).toEqual([3])
  } finally {
    await app.stop()
  }
  const through = ['6.6.6.6, 198.18.0.1', '7.7.7.7, 198.18.0.1', '198.18.0.1', '198.18.0.2']
  expect(await callersOf(stage.ownerUrl, stage.origin, through)).toEqual([1, 3])
  const household = ['2001:db8:1:2::1', '2001:db8:1:2:3:4:5:6', '2001:db8:1:3::1']
  expect(await callersOf(stage.ownerUrl, stage.origin, household)).toEqual([1, 2])
})

/** How often each network was counted when somebody asked once with each of these headers. */
function callersOf(ownerUrl: string, origin: string, forwarded: string[]): Promise<number[]> {
  const action = builtActions().find(({ name }) => name.endsWith('forgot/actions#askAgain'))?.id ?? ''
  return asOwner(ownerUrl, async (client) => {
    await client.query("DELETE FROM rate_limit WHERE bucket LIKE 'reset:address:%'")
    for (const from of forwarded) {
      const email = `${crypto.randomUUID().slice(0, 8)}@demo.example`
      const { headers, ...call } = postForm(action, { email, locale: 'en' }, origin)
      const answer = await ask(origin, {
        path: '/forgot',
        ...call,
        headers: { ...headers, 'x-forwarded-for': from },
      })
      expect(answer.status).toBe(303)
    }
    const { rows } = await client.query(
      "SELECT sum(count)::int AS count FROM rate_limit WHERE bucket LIKE 'reset:address:%' GROUP BY bucket ORDER BY 1",
    )
    return rows.map(({ count }) => count)
  })
}
