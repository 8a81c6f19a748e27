import type { SafeChannel, SafeContact } from '@/lib/domain/contact/safe-channel'
import type { FormValues } from '@/lib/forms/form-state'

/** What the form shows of what was said before. Nothing is chosen for anybody beforehand. */
export function reachValues(stored: SafeContact | null): FormValues {
  if (!stored) return {}
  const values: FormValues = { codeWord: stored.codeWord ?? '' }
  for (const said of stored.channels) {
    values[said.channel] = answerOf(said)
    values[`${said.channel}From`] = hourOf(said.hours?.fromMinute)
    values[`${said.channel}Until`] = hourOf(said.hours?.untilMinute)
    if (said.channel === 'call') values.callKnown = said.partnerMaySee ? 'yes' : 'no'
  }
  return values
}

function answerOf({ channel, mayUse, leaveMessage, partnerMaySee }: SafeChannel): string {
  if (!mayUse) return 'no'
  if (channel === 'call') return leaveMessage ? 'message' : 'no-message'
  return partnerMaySee ? 'open' : 'plain'
}

const hourOf = (minute: number | undefined) => (minute === undefined ? '' : String(minute / 60))
