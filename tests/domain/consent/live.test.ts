import { expect, test } from 'vitest'
import { isLive, type Signed, stateOf } from '@/lib/domain/consent/live'

const key = { kind: 'care', about: '' } as const
const at = (hour: number) => new Date(Date.UTC(2027, 0, 1, hour))
const signed = (more: Partial<Signed> = {}): Signed => ({
  ...{ ...key, version: 1, signedAt: at(1), expiresAt: null, endedAt: null },
  ...more,
})

test('a signature holds until it is ended, or until its last moment, which no longer counts', () => {
  expect(isLive(signed(), at(9))).toBe(true)
  expect(isLive(signed({ endedAt: at(2) }), at(9))).toBe(false)
  expect(isLive(signed({ expiresAt: at(9) }), at(9))).toBe(false)
  expect(isLive(signed({ expiresAt: at(9) }), at(8))).toBe(true)
})

test.each([
  ['open', [], null],
  ['signed', [signed()], null],
  ['newer', [signed({ version: 0 })], null],
  ['declined', [], at(2)],
  ['stopped', [signed({ endedAt: at(3) })], at(2)],
  ['declined', [signed({ endedAt: at(3) })], at(4)],
  ['ended', [signed({ expiresAt: at(3) })], null],
  ['signed', [signed({ endedAt: at(3) }), signed({ signedAt: at(4) })], at(2)],
] as const)('it is %s', (state, rows, declinedAt) => {
  expect(stateOf([...rows], key, { version: 1, declinedAt, now: at(9) })).toBe(state)
})
