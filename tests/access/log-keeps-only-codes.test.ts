import { expect, test } from 'vitest'
import { onlyAllowed } from '@/lib/log'

test('ids, codes and numbers are kept', () => {
  const facts = { person: '018f-aa', code: '23P01', route: '/sessions/[session]', milliseconds: 12 }
  expect(onlyAllowed(facts)).toEqual(facts)
})

test('a field that is not on the list is dropped, whatever it holds', () => {
  const facts = {
    code: 'x',
    email: 'sam@example.org',
    detail: 'Failing row contains (Sam, ...)',
    meta: { a: 1 },
  }
  expect(onlyAllowed(facts)).toEqual({ code: 'x' })
})

test.each([
  ['a name', { person: 'Sam Ortiz' }],
  ['an address', { person: 'sam@example.org' }],
  ['an answer', { message: 'I would rather talk about it' }],
  ['an object', { session: { partner: 'Sam' } }],
])('%s in an allowed field is left out', (_, facts) => {
  expect(JSON.stringify(onlyAllowed(facts))).not.toMatch(/Sam|sam|rather/)
})

test('of an error only its kind, its code and its places are kept', () => {
  const error = Object.assign(new TypeError('Sam Ortiz is already enrolled'), {
    code: 'P2039',
    detail: 'Sam',
  })
  const kept = onlyAllowed({ error })
  expect(kept.error).toMatchObject({ kind: 'TypeError', code: 'P2039', at: expect.any(Array) })
  expect(JSON.stringify(kept)).not.toContain('Sam')
})

test('a message that looks like a place is left out with the rest of it', () => {
  const kept = onlyAllowed({ error: new SyntaxError('no JSON:\n    at Sam (/Ortiz:1:1)\n    at Sam:1:1') })
  expect(JSON.stringify(kept)).not.toMatch(/Sam|Ortiz/)
  expect(kept.error).toMatchObject({ at: expect.arrayContaining([expect.stringMatching(/:\d+:\d+\)?$/)]) })
})
