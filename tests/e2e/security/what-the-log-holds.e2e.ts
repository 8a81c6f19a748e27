import { readFileSync } from 'node:fs'
import { allowed } from '@/lib/log'
import { printFigure } from '../../bench/figure'
import { askAll, type Question } from '../support/ask'
import { builtActions } from '../support/built'
import { callAction } from '../support/call-action'
import { expect, type Stage, test } from '../support/stage'
import { badRequests } from './declared/bad-requests'

/** Stands wherever somebody could write something, and may stand in no line of the log. */
const canary = 'Quetzal-Orozco'

test('whatever goes wrong, the program says ids, codes and places, and nothing anybody wrote', async ({
  stage,
}) => {
  const before = linesOf(stage).length
  await askAll(whatGoesWrong(stage), (question) => stage.as('anonymous', question))
  const lines = linesOf(stage)
  const strange = lines.filter((line) => !isOurs(line) || line.includes(canary))
  const value = strange.length
  printFigure({
    id: 'LG1',
    value,
    unit: `of ${lines.length} lines hold more than codes`,
    bar: 0,
    ok: value === 0,
  })
  expect(strange.slice(0, 5)).toEqual([])
  const told = lines.slice(before).map((line) => JSON.parse(line).msg)
  expect(new Set(told)).toEqual(new Set(['a form could not be read', 'something was said on the console']))
})

/** All but what the framework says before it starts anything of ours. */
function linesOf({ log }: Stage): string[] {
  const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean)
  const first = lines.findIndex((line) => !greetings.some((greeting) => line.includes(greeting)))
  return first < 0 ? [] : lines.slice(first)
}

const greetings = ['▲ Next.js', '- Local:', '- Network:', 'Ready in', 'Running next.config.mjs']

const known = new Set<string>(['level', 'time', 'msg', ...allowed])

function isOurs(line: string): boolean {
  if (!line.startsWith('{')) return false
  return Object.keys(JSON.parse(line)).every((name) => known.has(name))
}

function whatGoesWrong({ world, origin }: Stage): Question[] {
  const idOf = (action: string) => builtActions().find(({ name }) => name.endsWith(action))?.id ?? ''
  const signIn = idOf('sign-in/actions#enter')
  const cookies = [
    `alongside=${canary}`,
    `next-auth.csrf-token=${canary}|x`,
    `next-auth.callback-url=${canary}`,
  ]
  const looks = [
    '/api/auth/session',
    '/api/auth/csrf',
    `/api/auth/signin?callbackUrl=${canary}`,
    `/${canary}`,
  ]
  const action = { 'next-action': signIn, 'content-type': 'text/plain', origin }
  const torn = [`[${canary}`, `["\\n    at ${canary} (/a:1:1)"`, `{"${canary}`, `\n    at ${canary}:1:1`]
  const post = { method: 'POST', path: '/sign-in' }
  return [
    ...looks.flatMap((path) => cookies.map((cookie) => ({ path, headers: { cookie } }))),
    ...torn.map((body) => ({ ...post, headers: action, body })),
    { ...post, headers: { ...action, 'next-action': canary }, body: '[]' },
    { ...post, headers: { ...action, 'x-forwarded-host': canary }, body: '[]' },
    { path: '/sign-in', ...callAction(signIn, { email: `${canary}@example.org`, password: canary }, origin) },
    ...badRequests(signIn, idOf('benefits/actions#bringReply'), `/desk/${world.ours.id}`).map(
      ({ method = 'POST', path = '/sign-in', headers, body }) => ({
        ...{ method, path, headers: { origin, ...headers } },
        ...(body !== undefined && { body }),
      }),
    ),
  ]
}
