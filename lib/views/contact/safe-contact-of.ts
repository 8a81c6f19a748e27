import type { Caller } from '@/lib/access/actor'
import { listCallsToMake } from '@/lib/data/calls-to-make'
import { type EmergencyContact, findEmergencyContact } from '@/lib/data/emergency-contacts'
import { findSafeContact } from '@/lib/data/safe-contacts'
import { findTechCheck } from '@/lib/data/tech-checks'
import type { SafeContact } from '@/lib/domain/contact/safe-channel'
import { type TechGap, techGaps } from '@/lib/domain/intake/tech-check'
import { look } from '@/lib/views/look'

export type SafeContactOf = {
  /** Null before they said so, and for clinicians who are not this partner's own. */
  contact: SafeContact | null
  emergency: EmergencyContact | null | undefined
  /** What could be written to them nowhere and waits to be said; coordinators only. `about` names the notice. */
  calls: { id: string; about: string; raisedAt: Date }[]
  tech: { checkedAt: Date; gaps: TechGap[] } | null
}

/**
 * How staff may reach one partner. The database decides who reads it: the coordinator of the case and this partner's
 * own clinicians; for every other member of the team all of it is empty.
 */
export function safeContactOf(caller: Caller, subject: { person: string }): Promise<SafeContactOf> {
  return look(caller, 'contact.read-of', subject, async ({ tx }) => {
    const calls = await listCallsToMake(tx, [subject.person])
    const tech = await findTechCheck(tx, subject.person)
    return {
      contact: await findSafeContact(tx, subject.person),
      emergency: await findEmergencyContact(tx, subject.person),
      calls: calls.map(({ id, about, raisedAt }) => ({ id, about, raisedAt })),
      tech: tech && { checkedAt: tech.checkedAt, gaps: techGaps(tech, null) },
    }
  })
}
