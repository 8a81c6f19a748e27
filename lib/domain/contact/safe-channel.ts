/** The ways to reach a person, in the order in which they are tried. */
export const channels = ['mail', 'text', 'call'] as const
export type Channel = (typeof channels)[number]

/**
 * What one person said about one channel. Hours are wall-clock minutes of any day in their zone; from 22:00 until 06:00
 * runs over midnight; null at any time. Where the partner may not see it, what is written there gives nothing away.
 */
export type SafeChannel = {
  channel: Channel
  mayUse: boolean
  leaveMessage: boolean
  partnerMaySee: boolean
  hours: { fromMinute: number; untilMinute: number } | null
}

/** How one person may be reached. The code word is said first on the telephone. */
export type SafeContact = { channels: SafeChannel[]; codeWord: string | null }

/** Whether a minute of the day lies in these hours: the first counts, the last does not. */
export function isInHours(minute: number, hours: SafeChannel['hours']): boolean {
  if (!hours) return true
  const { fromMinute, untilMinute } = hours
  if (fromMinute < untilMinute) return minute >= fromMinute && minute < untilMinute
  return minute >= fromMinute || minute < untilMinute
}
