import { FactList } from '@/components/desk/fact-list'
import { Notice } from '@/components/ui/notice'
import type { Channel, SafeChannel, SafeContact } from '@/lib/domain/contact/safe-channel'
import { languageName } from '@/lib/domain/languages'
import { sayClock, sayWhen } from '@/lib/domain/scheduling/say-when'
import { stateName } from '@/lib/domain/us-states'

type ReachSafelyProps = {
  profile: {
    legalName: string
    pronouns: string | null
    city: string
    state: string
    phone: string
    language: string
  } | null
  contact: SafeContact | null
  emergency: { name: string; relation: string; phone: string; maySayWho: boolean } | null | undefined
  partnerZone: string
  now: number
}

/** Everything needed to reach one person without putting them in danger. The partner is never offered as a way. */
export function ReachSafely({ profile, contact, emergency, partnerZone, now }: ReachSafelyProps) {
  return (
    <>
      {!contact && (
        <Notice tone="attention" title="They have not said yet how to reach them safely.">
          Call only. Ask first whether they can speak; say nothing to anyone else and leave no message.
        </Notice>
      )}
      {contact?.codeWord && (
        <Notice tone="attention">
          Code word, said first: <b>{contact.codeWord}</b>
        </Notice>
      )}
      <FactList
        rows={[
          ...(profile
            ? [
                {
                  label: 'Name',
                  value: `${profile.legalName}${profile.pronouns ? ` (${profile.pronouns})` : ''}`,
                },
                { label: 'Phone', value: profile.phone },
                { label: 'Place', value: `${profile.city}, ${stateName(profile.state)}` },
                { label: 'Speaks', value: languageName(profile.language, 'en') },
              ]
            : [{ label: 'Place', value: 'Not said yet. Ask where they are first.' }]),
          { label: 'Their time', value: sayWhen(now, partnerZone, 'en') },
          ...(contact?.channels ?? []).map((channel) => ({
            label: channelNames[channel.channel],
            value: sayChannel(channel),
          })),
          { label: 'Emergency', value: sayEmergency(emergency) },
        ]}
      />
    </>
  )
}

const channelNames: Record<Channel, string> = { mail: 'E-mail', text: 'Text', call: 'Call' }

function sayChannel({ channel, mayUse, leaveMessage, partnerMaySee, hours }: SafeChannel): string {
  if (!mayUse) return 'Not this way.'
  const when = hours
    ? `${sayClock(hours.fromMinute)}–${sayClock(hours.untilMinute)} their time`
    : 'At any time'
  if (channel === 'call') {
    const message = leaveMessage ? 'You may leave a message' : 'Leave no message'
    return `${when}. ${message}. Their partner ${partnerMaySee ? 'may' : 'must not'} know of the call.`
  }
  return `${when}. ${partnerMaySee ? 'Their partner may see it' : 'Their partner must not see it: use words that give nothing away'}.`
}

function sayEmergency(emergency: ReachSafelyProps['emergency']): string {
  if (emergency === undefined) return 'Not asked yet.'
  if (emergency === null) return 'They did not want to name anyone.'
  const { name, relation, phone, maySayWho } = emergency
  return `${name} (${relation}), ${phone}. ${maySayWho ? 'You may say where you call from.' : 'Do not say where you call from.'}`
}
