import type { EmergencyContact } from '@/lib/data/emergency-contacts'
import type { SafeChannel, SafeContact } from '@/lib/domain/contact/safe-channel'
import type { TechGap } from '@/lib/domain/intake/tech-check'

export type ReachRow = { label: string; value: string }

/** How one partner may be reached, for their coordinator, a line for each channel. */
export function reachRows(contact: SafeContact | null, zone: string): ReachRow[] {
  if (!contact) return [{ label: 'Reach', value: 'Not asked yet. Mail goes out in plain words.' }]
  const rows = labels.map(({ channel, label }) => {
    const said = contact.channels.find((one) => one.channel === channel)
    return { label, value: said ? channelWords(said, zone) : 'Not asked' }
  })
  return [...rows, { label: 'Code word', value: contact.codeWord ?? 'None' }]
}

/** Whom to call in danger; the partner only where they were named. */
export function emergencyWords(contact: EmergencyContact | null | undefined): string {
  if (contact === undefined) return 'Not asked yet'
  if (contact === null) return 'Nobody for now'
  const { name, relation, phone, maySayWho } = contact
  return `${name} (${relation}), ${phone}. ${maySayWho ? 'We may say who calls.' : 'A first name only.'}`
}

export const gapWords: Record<TechGap, string> = {
  camera: 'camera',
  microphone: 'microphone',
  connection: 'connection',
  printer: 'printer',
  'one-device-only': 'one device only',
  'no-headphones': 'no headphones',
  'headphones-for-one': 'headphones for one',
  'no-private-room': 'no room with a door',
  'one-room': 'one room for two',
}

const labels = [
  { channel: 'mail', label: 'E-mail' },
  { channel: 'text', label: 'Text' },
  { channel: 'call', label: 'Call' },
] as const

function channelWords({ channel, mayUse, leaveMessage, partnerMaySee, hours }: SafeChannel, zone: string) {
  if (!mayUse) return 'No'
  const how =
    channel === 'call'
      ? `${leaveMessage ? 'Yes, with a message' : 'Yes, without a message'}; partner ${partnerMaySee ? 'may know' : 'must not know'}`
      : partnerMaySee
        ? 'Yes'
        : 'Yes, in plain words only'
  return hours
    ? `${how}, ${clock(hours.fromMinute)} to ${clock(hours.untilMinute)} (${zone})`
    : `${how}, any time`
}

const clock = (minute: number) =>
  new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    Date.UTC(2026, 0, 1, 0, minute),
  )
