import { isInHours, type SafeChannel } from '@/lib/domain/contact/safe-channel'
import { daysAfter, instantOf, localDateOf, localMinuteOf } from '@/lib/domain/scheduling/wall-clock'

/** Where a message may wait for its reader. A call is never made by a program. */
export type Written = 'mail' | 'text'

/** What delivery knows of one person. `answered`: they have said how to reach them. `written`: where we have an address. */
export type Ways = {
  zone: string
  answered: boolean
  written: readonly Written[]
  channels: readonly SafeChannel[]
}

/** `plain` words name neither the program nor what it is about. */
export type Words = 'ordinary' | 'plain'

export type Way =
  | { kind: 'send'; channel: Written; words: Words }
  | { kind: 'hold'; until: number }
  | { kind: 'call' }

/**
 * How to tell one person something at a moment (epoch milliseconds): on the first channel they allowed whose hours are
 * open now; if none is open, not before the first that opens; if none is allowed, by a call of the coordinator.
 * Before they were asked, the account's own mail is used, in plain words.
 */
export function chooseWay({ zone, answered, written, channels }: Ways, now: number): Way {
  if (!answered) return written.includes('mail') ? { kind: 'send', channel: 'mail', words: 'plain' } : call
  const allowed = written.flatMap((channel) => {
    const said = channels.find((one) => one.channel === channel)
    return said?.mayUse && said.leaveMessage ? [{ ...said, channel }] : []
  })
  if (allowed.length === 0) return call
  const minute = localMinuteOf(now, zone)
  const open = allowed.find(({ hours }) => isInHours(minute, hours))
  if (open) {
    return { kind: 'send', channel: open.channel, words: open.partnerMaySee ? 'ordinary' : 'plain' }
  }
  return { kind: 'hold', until: Math.min(...allowed.map(({ hours }) => opensAt(hours, zone, now))) }
}

const call: Way = { kind: 'call' }

/** The next moment at which these hours begin. Where the clocks skip that minute, the hour after it. */
function opensAt(hours: SafeChannel['hours'], zone: string, now: number): number {
  const fromMinute = hours?.fromMinute ?? 0
  const today = localDateOf(now, zone)
  for (const day of [today, daysAfter(today, 1), daysAfter(today, 2)]) {
    for (const minute of [fromMinute, fromMinute + 60]) {
      const begins = instantOf(day, minute, zone)
      if (begins.ok && begins.at > now) return begins.at
      if (begins.ok) break
    }
  }
  return now
}
