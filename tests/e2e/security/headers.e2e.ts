import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/steps/folders.mjs'
import { printFigure } from '../../bench/figure'
import { askAll, type Question } from '../support/ask'
import { buildFolder, builtActions } from '../support/built'
import { callAction } from '../support/call-action'
import { seenIn } from '../support/every-answer'
import { expect, type Stage, test } from '../support/stage'
import { declaredHandlers } from './declared/handlers'
import { declaredPages } from './declared/pages'

test('every answer carries the security headers, and a nonce of its own', async ({ stage, everyAnswer }) => {
  const { pages, handlers, actions, plainForms } = everyAnswer
  const others = await askAll(otherQuestions(stage), async (question) =>
    seenIn(
      `${question.method ?? 'GET'} ${question.path}`,
      'anonymous',
      await stage.as('anonymous', question),
    ),
  )
  const answers = [...pages, ...handlers, ...actions, ...plainForms, ...others]
  const already = new Set<string>()
  const lacking = answers.flatMap(({ at, who, status, nonce = '', lacking }) => {
    const twice = already.has(nonce) ? ['a nonce used before'] : []
    already.add(nonce)
    const missing = [...lacking, ...twice]
    return missing.length > 0 ? [`${at} as ${who} (${status}): ${missing.join(', ')}`] : []
  })
  const statuses = new Set(answers.map(({ status }) => status))
  const unit = `of ${answers.length} answers lack a header`
  printFigure({ id: 'WB2', value: lacking.length, unit, bar: 0, ok: lacking.length === 0 })
  expect(lacking).toEqual([])
  expect([200, 303, 307, 308, 400, 403, 404, 405, 500].filter((one) => !statuses.has(one))).toEqual([])
})

/** What nobody else here asks: forms from elsewhere, what ends a session, files, and what is odd. */
function otherQuestions({ world, origin }: Stage): Question[] {
  const ends = Object.values(declaredHandlers)
    .flat()
    .filter(({ ends }) => ends)
    .map(({ method, path }) => ({ method, path, headers: { origin } }))
  const refused = builtActions().map(({ id, page }) => ({
    path: declaredPages[page]?.at(world) ?? page,
    ...callAction(id, { 'no-such-field': 'x' }, 'https://elsewhere.example'),
  }))
  return [...ends, ...refused, ...staticFiles().map((path) => ({ path })), ...oddQuestions(origin)]
}

/** One of each kind that was built, and what stands in public/. */
function staticFiles(): string[] {
  const built = readdirSync(join(root, buildFolder, 'static'), { recursive: true }).map(String)
  const one = (end: string) => built.filter((name) => name.endsWith(end)).slice(0, 1)
  const assets = ['.js', '.css', '.woff2', '_buildManifest.js'].flatMap(one)
  return [
    ...assets.map((name) => `/_next/static/${name}`),
    ...readdirSync(join(root, 'public')).map((name) => `/${name}`),
  ]
}

/** Addresses nobody wrote a page for, and requests no page of ours would send. */
const oddQuestions = (origin: string): Question[] => [
  ...['/nothing-here', '/robots.txt', '/.env', '/_next/static/nothing.js', '/_next/data/nothing.json'].map(
    (path) => ({ path }),
  ),
  ...[
    '//elsewhere.example/',
    '/faq/',
    '/faq/?a=b',
    '/%E0%A4%A',
    '/%00',
    '/_next/image?url=%2Ficon.svg&w=64&q=75',
  ].map((path) => ({
    path,
  })),
  ...['HEAD', 'OPTIONS'].map((method) => ({ method, path: '/sign-in' })),
  ...['PUT', 'DELETE', 'PATCH'].map((method) => ({ method, path: '/sign-in', headers: { origin } })),
  { path: '/faq', headers: { rsc: '1' } },
  { path: '/faq', headers: { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' } },
  { method: 'POST', path: '/sign-in', headers: { origin, 'next-action': 'f'.repeat(42) }, body: '[]' },
  {
    method: 'POST',
    path: '/sign-in',
    headers: { origin, 'content-type': 'multipart/form-data; boundary=x' },
    body: 'broken',
  },
  { method: 'POST', path: '/sign-in', headers: { origin, 'content-type': 'text/plain' }, body: 'plain' },
]

test('doubled slashes are folded: an empty answer that leads nowhere else', async ({ stage }) => {
  const { status, headers, body } = await stage.as('anonymous', { path: '//elsewhere.example/' })
  expect({ status, location: headers.location, body }).toEqual({
    status: 308,
    location: '/elsewhere.example/',
    body: '/elsewhere.example/',
  })
})
