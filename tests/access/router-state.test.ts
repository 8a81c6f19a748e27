import { expect, test } from 'vitest'
import { isRouterState } from '@/lib/edge/router-state'

const written = (state: unknown) => encodeURIComponent(JSON.stringify(state))
const home = ['', { children: ['home', { children: ['__PAGE__', {}, null, 'refetch'] }] }, null, null, 16]
const desk = ['', { children: [['couple', '018f', 'd', null], {}, ['/desk/018f', ''], null, 1, 'a'] }]

test.each([[home], [desk], [['', {}]]])('the framework’s own script may say where it is: %j', (state) => {
  expect(isRouterState(written(state))).toBe(true)
})

test.each([
  [''],
  ['garbage'],
  ['%ff'],
  [written([])],
  [written(['', []])],
  [written([1, {}])],
  [written([['a', 'b', 'nowhere', null], {}])],
  [written(['', { a: 0 }])],
  [written(['', {}, 'here'])],
  [written(['', {}, null, 'anything'])],
  [written(Array(7).fill(''))],
  [`${'["",{"a":'.repeat(3000)}0${'}]'.repeat(3000)}`],
  [`["${'a'.repeat(40_000)}",{}]`],
])('anything else is not read: %.40s', (header) => {
  expect(isRouterState(header)).toBe(false)
})

test('nor is a state that was sent twice', () => {
  expect(isRouterState([written(home), written(home)])).toBe(false)
})
