import { describe, expect, test } from 'vitest'
import { chooseWay, type Ways } from '@/lib/domain/contact/choose-way'
import { isInHours, type SafeChannel } from '@/lib/domain/contact/safe-channel'

const zone = 'America/Denver'
/** Monday, March 2, 2026, 10 in the morning in Denver. */
const tenInTheMorning = Date.parse('2026-03-02T17:00:00Z')
const at = (hour: number) => hour * 60
const from = (first: number, last: number) => ({ fromMinute: at(first), untilMinute: at(last) })

const allowed = (channel: SafeChannel['channel'], more: Partial<SafeChannel> = {}): SafeChannel => ({
  ...{ channel, mayUse: true, leaveMessage: true, partnerMaySee: true, hours: null },
  ...more,
})
const ways = (channels: SafeChannel[], more: Partial<Ways> = {}): Ways => ({
  ...{ zone, answered: true, written: ['mail', 'text'], channels },
  ...more,
})
const way = (channels: SafeChannel[], now = tenInTheMorning) => chooseWay(ways(channels), now)

describe('which way to one person', () => {
  test('the first that is allowed and open now', () => {
    expect(way([allowed('text'), allowed('mail')])).toEqual({
      kind: 'send',
      channel: 'mail',
      words: 'ordinary',
    })
    const closed = allowed('mail', { hours: from(20, 22) })
    expect(way([closed, allowed('text')])).toEqual({ kind: 'send', channel: 'text', words: 'ordinary' })
  })

  test('plain words where the partner may not see it, and before anybody was asked', () => {
    expect(way([allowed('mail', { partnerMaySee: false })])).toMatchObject({ words: 'plain' })
    expect(chooseWay(ways([], { answered: false }), tenInTheMorning)).toEqual({
      ...{ kind: 'send', channel: 'mail', words: 'plain' },
    })
  })

  test('a call where nothing written may be left: not allowed, not to stay there, no number, no text gateway', () => {
    expect(way([])).toEqual({ kind: 'call' })
    expect(way([allowed('call')])).toEqual({ kind: 'call' })
    expect(way([allowed('mail', { mayUse: false }), allowed('text', { leaveMessage: false })])).toEqual({
      kind: 'call',
    })
    expect(chooseWay(ways([allowed('text')], { written: ['mail'] }), tenInTheMorning)).toEqual({
      kind: 'call',
    })
  })

  test('outside the hours it waits for the first channel that opens', () => {
    const channels = [allowed('mail', { hours: from(20, 22) }), allowed('text', { hours: from(13, 14) })]
    expect(way(channels)).toEqual({ kind: 'hold', until: tenInTheMorning + 3 * 3_600_000 })
    const over = [allowed('mail', { hours: from(8, 10) })]
    expect(way(over)).toEqual({ kind: 'hold', until: tenInTheMorning + 22 * 3_600_000 })
  })

  test('where the clocks skip the minute at which the hours begin, an hour later', () => {
    const beforeTheGap = Date.parse('2026-03-08T08:00:00Z')
    const hours = { fromMinute: 150, untilMinute: 300 }
    const held = way([allowed('mail', { hours })], beforeTheGap)
    expect(held).toEqual({ kind: 'hold', until: Date.parse('2026-03-08T09:30:00Z') })
  })

  test('held until the moment it opens, and sent at that moment, at every quarter of a day', () => {
    for (let quarter = 0; quarter < 96; quarter++) {
      const hours = { fromMinute: (quarter * 15) % 1440, untilMinute: (quarter * 15 + 90) % 1440 }
      const channels = [allowed('mail', { hours })]
      const now = way(channels)
      const then = now.kind === 'hold' ? way(channels, now.until) : now
      expect(then.kind).toBe('send')
    }
  })
})

test.each([
  [from(9, 17), at(9), true],
  [from(9, 17), at(17), false],
  [from(22, 6), at(23), true],
  [from(22, 6), at(5), true],
  [from(22, 6), at(6), false],
  [null, at(3), true],
])('hours %o at minute %d: %s', (hours, minute, open) => expect(isInHours(minute, hours)).toBe(open))
