import { type Caller, person } from '@/lib/access/actor'
import { type EmergencyContact, findEmergencyContact } from '@/lib/data/emergency-contacts'
import { findOwnAddress, findPartnerProfile } from '@/lib/data/partner-profiles'
import { findSafeContact } from '@/lib/data/safe-contacts'
import type { Written } from '@/lib/domain/contact/choose-way'
import type { SafeContact } from '@/lib/domain/contact/safe-channel'
import { ourTexter } from '@/lib/gateways/text/our-texter'
import { type ExactWords, exactWords } from '@/lib/views/contact/exact-words'
import { findMine } from '@/lib/views/intake/open-application'
import { look } from '@/lib/views/look'

export type HowToReachMe = {
  whose: string
  zone: string
  partnerName: string | null
  email: string
  phone: string | null
  /** Whether text messages can be sent from here at all. */
  textOffered: boolean
  /** The very words of each written channel, in the language this person reads. */
  words: Record<Written, ExactWords>
  stored: SafeContact | null
}

/** What one partner said about being reached, for themselves; null without an application. Sent or not, it can change. */
export function howToReachMe(caller: Caller): Promise<HowToReachMe | null> {
  return look(caller, 'contact.read', {}, async ({ tx }) => {
    const mine = await findMine(tx, caller)
    if (!mine) return null
    const { me, partnerName } = mine
    return {
      ...{ whose: me.id, zone: me.zone, partnerName, textOffered: ourTexter() !== null },
      email: (await findOwnAddress(tx, me.id)) ?? '',
      phone: (await findPartnerProfile(tx, me.id))?.phone ?? null,
      words: { mail: exactWords('mail', me.locale), text: exactWords('text', me.locale) },
      stored: await findSafeContact(tx, me.id),
    }
  })
}

export type WhomToCall = {
  whose: string
  partnerName: string | null
  /** `undefined` before they were asked; null: "not now". */
  stored: EmergencyContact | null | undefined
}

/** The emergency contact, for the one who gave it. */
export function whomToCall(caller: Caller): Promise<WhomToCall | null> {
  return look(caller, 'contact.read', {}, async ({ tx }) => {
    const mine = await findMine(tx, caller)
    const me = person(caller.actor).id
    return mine && { whose: me, partnerName: mine.partnerName, stored: await findEmergencyContact(tx, me) }
  })
}
