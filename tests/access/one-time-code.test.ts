import { expect, test } from 'vitest'
import { base32, fromBase32 } from '@/lib/auth/base32'
import { authenticatorLink, codeAt, stepAt, stepOfCode } from '@/lib/auth/one-time-code'
import { readRecoveryCode } from '@/lib/auth/recovery-codes'

/** RFC 6238, appendix B, SHA-1: eight digits there, of which apps show the last six. */
const secret = base32(Buffer.from('12345678901234567890'))
const published: [seconds: number, code: string][] = [
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
]

test.each(published)('at second %d the code is the published one', (seconds, code) => {
  const at = new Date(seconds * 1000)
  expect(codeAt(secret, stepAt(at))).toBe(code.slice(2))
  expect(stepOfCode(secret, code.slice(2), at)).toBe(stepAt(at))
})

test('a neighbouring step is taken, one further is not', () => {
  const now = new Date(1_111_111_111_000)
  const found = [-2, -1, 0, 1, 2].map((steps) => stepOfCode(secret, codeAt(secret, stepAt(now) + steps), now))
  expect(found.map((step) => step !== undefined)).toEqual([false, true, true, true, false])
})

test('base32 is that of RFC 4648, there and back', () => {
  expect(base32(Buffer.from('foobar'))).toBe('MZXW6YTBOI')
  expect(fromBase32('MZXW6YTBOI').toString()).toBe('foobar')
})

test('the link an app reads names us and the address, whatever stands in it', () => {
  expect(authenticatorLink('ABC', 'a+b@example.org')).toBe(
    'otpauth://totp/Alongside%3Aa%2Bb%40example.org?secret=ABC&issuer=Alongside',
  )
})

test('a code on paper is read with capitals, blanks and dashes, and nothing else', () => {
  expect(readRecoveryCode(' K3MPW-8HZQN ')).toBe('k3mpw8hzqn')
  expect(['k3mpw8hzq', 'k3mpw8hzq1', 'k3mpw8hzqno', '000000'].map(readRecoveryCode)).toEqual(
    Array(4).fill(undefined),
  )
})
