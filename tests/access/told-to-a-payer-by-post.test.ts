import { expect, test } from 'vitest'
import { sourceFiles } from '../support/source-files'

test('what is written as told to a payer is taken out by a form, and never by an address that is only looked at', () => {
  const files = sourceFiles()
  const tells = new Set(
    files
      .filter(({ path, text }) => path.startsWith('lib/use-cases/') && text.includes('noteToldToPayer('))
      .map(({ path }) => `@/${path.replace(/\.ts$/, '')}`),
  )
  const handlers = files.filter(
    ({ path, imports }) => path.endsWith('/route.ts') && imports.some((one) => tells.has(one)),
  )
  const methods = handlers.map(({ text }) => [...text.matchAll(/^export (?:const|function) ([A-Z]+)\b/gm)])
  expect(methods.map((found) => found.map(([, method]) => method))).toEqual([['POST'], ['POST']])
  // Whoever had to prove it is them comes back to the page, which offers the very file again: no address makes one.
  const places = handlers.map(({ text }) => /formOn: .*\bproved: /s.test(text))
  expect(places).toEqual([true, true])
})
