import { printFigure } from '../../bench/figure'
import { askAll, type Question } from '../support/ask'
import { builtActions } from '../support/built'
import { callAction, postForm } from '../support/call-action'
import type { Principal } from '../support/principals'
import { expect, type Stage, test } from '../support/stage'
import { changedTables, tableStates } from '../support/table-states'
import { declaredActions } from './declared/actions'
import { declaredPages } from './declared/pages'

type Entry = { name: string; who: Principal; question: Question }

/** How a form may come from elsewhere; each takes the place of our own page's Origin. */
const elsewhere = (origin: string): Record<string, Record<string, string>> => ({
  'a foreign page': { origin: 'https://elsewhere.example' },
  'a page without a name': { origin: 'null' },
  'nobody who says so': {},
  'a foreign page that forges our host': {
    origin: 'https://elsewhere.example',
    'x-forwarded-host': 'elsewhere.example',
    'x-forwarded-proto': 'https',
  },
  'another site, by the browser’s word': { origin, 'sec-fetch-site': 'cross-site' },
  'a neighbour of the same site': { origin, 'sec-fetch-site': 'same-site' },
  'another port of this machine': { origin: `${new URL(origin).protocol}//localhost:1` },
})

test('a form from elsewhere is refused, and nothing happens', async ({ stage }) => {
  const entries = everyEntry(stage)
  const asked = Object.entries(elsewhere(stage.origin)).flatMap(([from, headers]) =>
    entries.map((entry) => ({ entry, from, headers })),
  )
  const before = await tableStates(stage.ownerUrl)
  const statuses = await askAll(asked, async ({ entry: { who, question }, headers }) => {
    const { origin: _, ...rest } = question.headers ?? {}
    return (await stage.as(who, { ...question, headers: { ...rest, ...headers } })).status
  })
  const changed = changedTables(before, await tableStates(stage.ownerUrl))
  const letIn = asked.flatMap(({ entry, from }, place) =>
    statuses[place] === 403 ? [] : [`${entry.name} from ${from}: ${statuses[place]}`],
  )
  const value = letIn.length + changed.length
  printFigure({
    id: 'WB1',
    value,
    unit: `let in or changed, of ${asked.length} tries`,
    bar: 0,
    ok: value === 0,
  })
  expect(letIn).toEqual([])
  expect(changed).toEqual([])
})

test('the same entries answer our own pages', async ({ stage, everyAnswer: { actions, plainForms } }) => {
  const { provedSession } = await import('../../support/proved-session')
  const token = await provedSession(stage.world.people.otherCoordinator.id, new Date())
  const left = await stage.as({ token }, posted('/leave', stage.origin))
  const entries = [...actions, ...plainForms, { at: '/leave', status: left.status }]
  expect(entries.length).toBeGreaterThan(2 * builtActions().length)
  expect(entries.filter(({ status }) => status === 403)).toEqual([])
})

/** Every server action, both as our script and as a plain form send it, and every handler that takes a POST. */
function everyEntry({ world, origin }: Stage): Entry[] {
  const actions = builtActions().flatMap(({ id, name, page }) => {
    const path = declaredPages[page]?.at(world) ?? page
    const who = declaredActions[name]?.may[0] ?? 'partner'
    return [callAction, postForm].map((send) => ({
      name: `${name} by ${send.name}`,
      who,
      question: { path, ...send(id, declaredActions[name]?.form(world) ?? {}, origin) },
    }))
  })
  const handlers = takingPosts.map((path) => ({
    name: path,
    who: 'partner' as const,
    question: posted(path, origin),
  }))
  return [...actions, ...handlers]
}

const posted = (path: string, origin: string): Question => ({
  method: 'POST',
  path,
  headers: { origin, ...asForm },
  body: 'email=a&password=b',
})
const asForm = { 'content-type': 'application/x-www-form-urlencoded' }
const takingPosts = ['/leave', '/sign-out']
