import { expect, test } from 'vitest'
import { readForm } from '@/lib/server-action'

test('a form is read without zero bytes, which no database keeps', () => {
  const data = new FormData()
  data.append('name', 'A\0na')
  data.append('day', '1\0')
  data.append('day', '2')
  expect(readForm(data)).toEqual({ name: 'Ana', day: ['1', '2'] })
})

test.each([[undefined], [null], ['text'], [{ keys: 'x' }], [[]]])(
  'what is no form (%j) is read as an empty one',
  (sent) => {
    expect(readForm(sent)).toEqual({})
  },
)
