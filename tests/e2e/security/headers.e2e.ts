import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/steps/folders.mjs'
import { printFigure } from '../../bench/figure'
import { type Answer, askAll, type Question } from '../support/ask'
import { buildFolder, builtActions } from '../support/built'
import { callAction, postForm } from '../support/call-action'
import type { Principal } from '../support/principals'
import { nonceOf } from '../support/same-answer'
import { expect, type Stage, test } from '../support/stage'
import { declaredActions } from './declared/actions'
import { declaredHandlers } from './declared/handlers'
import { declaredPages } from './declared/pages'

type Asked = Question & { who: Principal; kind: string }

test('every answer carries the security headers, and a nonce of its own', async ({ stage }) => {
  const asked = everyKindOfAnswer(stage)
  const answers = await askAll(asked, ({ who, kind: _, ...question }) => stage.as(who, question))
  const nonces = answers.map(({ headers }) => nonceOf(headers['content-security-policy']))
  const lacking = asked.flatMap((one, place) => {
    const answer = answers[place] as Answer
    const twice = nonces.indexOf(nonces[place]) !== place ? ['a nonce used before'] : []
    const missing = [...lacks(answer), ...twice]
    return missing.length > 0
      ? [`${one.kind} ${one.method ?? 'GET'} ${one.path} (${answer.status}): ${missing.join(', ')}`]
      : []
  })
  const statuses = new Set(answers.map(({ status }) => status))
  const unit = `of ${answers.length} answers lack a header`
  printFigure({ id: 'WB2', value: lacking.length, unit, bar: 0, ok: lacking.length === 0 })
  expect(lacking).toEqual([])
  expect([200, 303, 307, 308, 400, 403, 404, 405, 500].filter((one) => !statuses.has(one))).toEqual([])
})

/** What an answer should say and does not. A page's scripts must all carry the nonce its policy names. */
function lacks({ status, headers, body }: Answer): string[] {
  const policy = String(headers['content-security-policy'])
  const nonce = nonceOf(policy)
  const wanted: Record<string, boolean> = {
    nonce: (nonce ?? '').length >= 22,
    'strict-dynamic': /script-src [^;]*'strict-dynamic'/.test(policy),
    'no inline or evaluated scripts': !/unsafe-/.test(policy),
    'object-src none': policy.includes("object-src 'none'"),
    'base-uri none': policy.includes("base-uri 'none'"),
    'frame-ancestors none': policy.includes("frame-ancestors 'none'"),
    HSTS: /max-age=\d{8,}/.test(String(headers['strict-transport-security'])),
    nosniff: headers['x-content-type-options'] === 'nosniff',
    COOP: headers['cross-origin-opener-policy'] === 'same-origin',
    CORP: headers['cross-origin-resource-policy'] === 'same-origin',
    'referrer policy': headers['referrer-policy'] === 'same-origin',
    'no word of what serves it': headers['x-powered-by'] === undefined,
    // The fixed page of a fault was written when building: its scripts name no nonce, and so do not run.
    'scripts with the nonce':
      !isPage(headers) || status === 500 || scriptsOf(body).every((tag) => tag.includes(`nonce="${nonce}"`)),
  }
  return Object.entries(wanted).flatMap(([name, is]) => (is ? [] : [name]))
}

const isPage = (headers: Answer['headers']) => String(headers['content-type']).startsWith('text/html')
const scriptsOf = (html: string) => html.match(/<script\b[^>]*>/g) ?? []

function everyKindOfAnswer({ world, origin }: Stage): Asked[] {
  const viewers: Principal[] = ['anonymous', 'partner', 'coordinator', 'clinician', 'admin']
  const pages = Object.values(declaredPages).flatMap(({ at }) =>
    viewers.map((who) => ({ kind: 'page', who, path: at(world) })),
  )
  const handlers = Object.values(declaredHandlers)
    .flat()
    .map(({ method, path }) => ({
      kind: 'handler',
      who: 'anonymous' as const,
      method,
      path,
      headers: { origin },
    }))
  const actions = builtActions().flatMap(({ id, name, page }) => {
    const path = declaredPages[page]?.at(world) ?? page
    const who = declaredActions[name]?.may[0] ?? 'anonymous'
    const form = { 'no-such-field': 'x' }
    return [
      { kind: 'action', who, path, ...callAction(id, form, origin) },
      { kind: 'plain form', who, path, ...postForm(id, form, origin) },
      { kind: 'refused form', who, path, ...callAction(id, form, 'https://elsewhere.example') },
      { kind: 'action not theirs', who: 'director' as const, path, ...callAction(id, form, origin) },
    ]
  })
  const files = staticFiles().map((path) => ({ kind: 'file', who: 'anonymous' as const, path }))
  const odd = oddQuestions(origin).map((question) => ({
    kind: 'odd',
    who: 'anonymous' as const,
    ...question,
  }))
  return [...pages, ...handlers, ...actions, ...files, ...odd]
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
