import { printFigure } from '../../bench/figure'
import { builtActions, builtRoutes } from '../support/built'
import { canaries, leaksIn } from '../support/canaries'
import { isSomebody, principals } from '../support/principals'
import { expect, test } from '../support/stage'
import { declaredActions } from './declared/actions'
import { declaredHandlers } from './declared/handlers'
import { declaredPages } from './declared/pages'

test('what was built is what is declared', () => {
  const { pages, handlers } = builtRoutes()
  expect(pages).toEqual(Object.keys(declaredPages).sort())
  expect(handlers).toEqual(Object.keys(declaredHandlers).sort())
  const actions = builtActions().map(({ name }) => name)
  expect(actions.sort()).toEqual(Object.keys(declaredActions).sort())
})

test('every page, handler and action answers every principal as declared', ({ everyAnswer }) => {
  const { pages, handlers, actions, changed } = everyAnswer
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
