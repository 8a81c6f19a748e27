import { channels, type SafeContact } from '@/lib/domain/contact/safe-channel'

/** A home with everything two people need, and a dog. */
export const aHome = {
  sameHome: true,
  rooms: 'one-each',
  headphones: 'each',
  devices: 'each',
  pets: 'Biscuit',
  notes: '',
} as const

/** Every way is safe at any time. */
export const anyWay: SafeContact = {
  codeWord: null,
  channels: channels.map((channel) => ({
    ...{ channel, mayUse: true, leaveMessage: true, partnerMaySee: true, hours: null },
  })),
}
