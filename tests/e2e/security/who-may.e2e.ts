import { isPrivate } from '@/lib/paths'
import { printFigure } from '../../bench/figure'
import { askAll } from '../support/ask'
import { builtActions, builtRoutes } from '../support/built'
import { callAction, stateOf } from '../support/call-action'
import { canaries, leaksIn } from '../support/canaries'
import { said } from '../support/declared'
import { isSomebody, type Principal, principals } from '../support/principals'
import { expect, type Stage, test } from '../support/stage'
import { changedTables, tableStates } from '../support/table-states'
import { declaredActions } from './declared/actions'
import { declaredHandlers } from './declared/handlers'
import { declaredPages } from './declared/pages'

/** A form no schema knows: whoever may press the button learns that, and nothing happens. */
const unacceptable = { 'no-such-field': 'x' }

test('what was built is what is declared', () => {
  const { pages, handlers } = builtRoutes()
  expect(pages).toEqual(Object.keys(declaredPages).sort())
  expect(handlers).toEqual(Object.keys(declaredHandlers).sort())
  const actions = builtActions().map(({ name }) => name)
  expect(actions.sort()).toEqual(Object.keys(declaredActions).sort())
})

test('every page, handler and action answers every principal as declared', async ({ stage }) => {
  const before = await tableStates(stage.ownerUrl)
  const pages = await askPages(stage)
  const handlers = await askHandlers(stage)
  const actions = await askActions(stage)
  const changed = changedTables(before, await tableStates(stage.ownerUrl))

  const leaks = leaksIn(pages)
  const words = Object.keys(canaries).length
  const unit = `leaks of ${words} private words on ${pages.length} pages`
  printFigure({ id: 'LK1', value: leaks.length, unit, bar: 0, ok: leaks.length === 0 })
  const cells = [...pages, ...handlers, ...actions]
  const wrong = cells.flatMap(({ at, who, wanted, got }) =>
    wanted === got ? [] : [`${at} as ${who}: ${got} instead of ${wanted}`],
  )
  const mismatches = wrong.length + changed.length
  printFigure({
    id: 'AZ1',
    value: mismatches,
    unit: `mismatches of ${cells.length} cells`,
    bar: 0,
    ok: mismatches === 0,
  })
  expect(wrong).toEqual([])
  expect(leaks).toEqual([])
  expect(changed, 'tables that changed although nobody was allowed to change anything').toEqual([])
})

type Cell = { at: string; who: Principal; wanted: string; got: string }
type Page = Cell & { body: string }

function askPages({ as, world }: Stage): Promise<Page[]> {
  const asked = Object.entries(declaredPages).flatMap(([at, row]) =>
    principals.map((who) => ({ at, row, who })),
  )
  return askAll(asked, async ({ at, row, who }) => {
    const { status, headers, body } = await as(who, { path: row.at(world) })
    return { at, who, wanted: row.says[who], got: said(status, headers.location), body }
  })
}

/** Whoever they ask, each signs out only the session it came with: one made for the question. */
function askHandlers({ as, origin }: Stage): Promise<Cell[]> {
  const asked = Object.values(declaredHandlers)
    .flat()
    .filter(({ ends }) => !ends)
    .flatMap((call) => principals.map((who) => ({ call, who })))
  return askAll(asked, async ({ call: { method, path, status }, who }) => {
    const answer = await as(who, { method, path, headers: { origin } })
    return { at: `${method} ${path}`, who, wanted: String(status), got: String(answer.status) }
  })
}

function askActions({ as, world, origin }: Stage): Promise<Cell[]> {
  const asked = builtActions().flatMap((action) => principals.map((who) => ({ action, who })))
  return askAll(asked, async ({ action: { id, name, page }, who }) => {
    const declared = declaredActions[name]
    const may = declared?.may.includes(who) ?? false
    const form = may ? unacceptable : (declared?.form(world) ?? {})
    const path = pathOf(page)
    const { status, body } = await as(who, { path, ...callAction(id, form, origin) })
    const got = status === 200 ? `200 ${stateOf(body)?.status}` : String(status)
    // A stranger may be someone whose session ended meanwhile: they read so, and keep what they typed, or on a private page nothing of it.
    const refused = isSomebody(who) ? '404' : isPrivate(path) ? '200 gone' : '200 refused'
    return { at: name, who, wanted: may ? '200 invalid' : refused, got }
  })

  function pathOf(page: string) {
    return declaredPages[page]?.at(world) ?? page
  }
}

test('signing out and leaving end the session they came with', async ({ stage }) => {
  const { provedSession } = await import('../../support/proved-session')
  const ends = Object.values(declaredHandlers)
    .flat()
    .filter(({ ends }) => ends)
  for (const { method, path, status } of ends) {
    for (const who of principals.filter(isSomebody)) {
      const { id } = stage.world.people[who]
      const token = await provedSession(id, new Date())
      const signedIn = await stage.as({ token }, { path: '/sign-in' })
      const answer = await stage.as({ token }, { method, path, headers: { origin: stage.origin } })
      const after = await stage.as({ token }, { path: '/sign-in' })
      expect([who, path, signedIn.status, answer.status, after.status]).toEqual([who, path, 307, status, 200])
    }
  }
})
