import { expect, test } from 'vitest'
import { maySendAgain } from '@/lib/domain/benefits/may-send-again'
import { HOUR } from '@/lib/domain/time'

const pressed = new Date('2026-11-22T10:00:00Z')
const after = (ms: number) => new Date(pressed.getTime() + ms)

test.each([
  ['written', null, 0, true],
  ['could-not-send', pressed, 0, true],
  ['sending', pressed, 2 * HOUR, false],
  ['sending', pressed, 2 * HOUR + 1, true],
  ['sent', pressed, 100 * HOUR, false],
  ['answered', pressed, 100 * HOUR, false],
] as const)('%s, pressed at %s, %s ms later: %s', (status, askedAt, ms, may) => {
  expect(maySendAgain(status, askedAt, after(ms))).toBe(may)
})
