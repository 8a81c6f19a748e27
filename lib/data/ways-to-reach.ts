import type { Transaction } from '@/lib/data/transaction'
import type { SafeChannel } from '@/lib/domain/contact/safe-channel'

export type WaysToReach = {
  email: string
  /** Null until "About you" was saved. */
  phone: string | null
  zone: string
  answered: boolean
  channels: SafeChannel[]
}

type Row = Omit<WaysToReach, 'channels'> & {
  channel: SafeChannel['channel'] | null
  mayUse: boolean
  leaveMessage: boolean
  partnerMaySee: boolean
  fromMinute: number | null
  untilMinute: number | null
}

/** Where a person could be reached and what they said about it, for the job that delivers; null for who has left. */
export async function findWaysToReach(tx: Transaction, person: string): Promise<WaysToReach | null> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT email, phone, zone, answered, channel, may_use AS "mayUse", leave_message AS "leaveMessage",
           partner_may_see AS "partnerMaySee", from_minute AS "fromMinute", until_minute AS "untilMinute"
      FROM ways_to_reach(${person}::uuid)`
  const [first] = rows
  if (!first) return null
  const { email, phone, zone, answered } = first
  const channels = rows.flatMap((row) => (row.channel ? [asChannel(row, row.channel)] : []))
  return { email, phone, zone, answered, channels }
}

function asChannel(row: Row, channel: SafeChannel['channel']): SafeChannel {
  const { mayUse, leaveMessage, partnerMaySee, fromMinute, untilMinute } = row
  const hours = fromMinute === null || untilMinute === null ? null : { fromMinute, untilMinute }
  return { channel, mayUse, leaveMessage, partnerMaySee, hours }
}
