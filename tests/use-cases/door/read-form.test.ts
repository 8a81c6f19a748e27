import { expect, test } from 'vitest'
import { enrollForm } from '@/lib/forms/enroll'
import { readForm, takeKey } from '@/lib/forms/read-form'
import { readInput } from '@/lib/forms/read-input'

test('a form is read without zero bytes, which no database keeps', () => {
  const data = new FormData()
  data.append('name', 'A\0na')
  data.append('day', '1\0')
  data.append('day', '2')
  expect(readForm(data)).toEqual({ name: 'Ana', day: ['1', '2'] })
})

test('a form is read without what nobody sees, but a secret and a payer’s text are as they were written', () => {
  const data = new FormData()
  const given = 'A\u200bB\u001c1\u00ad2\0'
  for (const name of ['memberId', 'newPassword', 'text']) data.append(name, given)
  const whole = 'A\u200bB\u001c1\u00ad2'
  expect(readForm(data, ['text'])).toEqual({ memberId: 'AB12', newPassword: whole, text: whole })
})

test.each([[undefined], [null], ['text'], [{ keys: 'x' }], [[]]])(
  'what is no form (%j) is read as an empty one',
  (sent) => {
    expect(readForm(sent)).toEqual({})
  },
)

test('a name that JavaScript gives a meaning to is a name like any other, and no form knows it', async () => {
  const data = new FormData()
  data.append('coupleId', 'a')
  expect((await readInput(enrollForm, readForm(data))).success).toBe(true)
  data.append('__proto__', 'x')
  const given = readForm(data)
  expect(Object.keys(given)).toContain('__proto__')
  expect((await readInput(enrollForm, given)).success).toBe(false)
})

test('the key of an attempt is taken out of the form, and only one of ours is one', () => {
  const keyOf = (...values: (string | File)[]) => {
    const data = new FormData()
    for (const value of values) data.append('idempotencyKey', value)
    const given = readForm(data)
    const key = takeKey(given)
    expect(Object.keys(given)).toEqual([])
    return key
  }
  const own = crypto.randomUUID()
  expect(keyOf(own)).toBe(own)
  const none = [[], [''], [new File(['x'], 'key.txt')], [own, own], ['x'.repeat(65)], ['a b']]
  for (const values of none) expect(keyOf(...values)).toBeUndefined()
})
