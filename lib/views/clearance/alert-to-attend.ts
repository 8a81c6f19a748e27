import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type AlertRow, findAlert, listAlertsOf } from '@/lib/data/attended-alerts'
import { type EmergencyContact, findEmergencyContact } from '@/lib/data/emergency-contacts'
import { listRounds } from '@/lib/data/measures'
import { findPartnerProfile, type PartnerProfile } from '@/lib/data/partner-profiles'
import { noteRead } from '@/lib/data/record-reads'
import { findSafeContact } from '@/lib/data/safe-contacts'
import { sayClock } from '@/lib/domain/clearance/say-length'
import type { SafeContact } from '@/lib/domain/contact/safe-channel'
import { offeredTo } from '@/lib/gateways/instruments/offered-to'
import { look } from '@/lib/views/look'
import { type ScreenedWith, screenedWith } from '@/lib/views/private/screening-of'

export type AlertToAttend = {
  alert: AlertRow
  clock: { words: string; late: boolean }
  isMine: boolean
  /** Where this partner said they sit; null before they filled it in. */
  profile: Pick<PartnerProfile, 'legalName' | 'pronouns' | 'city' | 'state' | 'phone' | 'language'> | null
  contact: SafeContact | null
  emergency: EmergencyContact | null | undefined
  /** The sitting that raised it; null for a couples therapist where it is not theirs to read. */
  round: ScreenedWith | null
  /** Other alerts about the same person. */
  others: AlertRow[]
  /** The reader's zone. */
  zone: string
  now: number
}

/**
 * One alert for whoever attends it: whose, how to reach them safely, the answers of that sitting and no others. Also of
 * somebody whose application is not sent. That it was opened is on this partner's record.
 */
export function alertToAttend(caller: Caller, id: string): Promise<AlertToAttend> {
  const me = person(caller.actor)
  return look(caller, 'alert.list', {}, async ({ tx, now }) => {
    const alert = await findAlert(tx, id)
    if (!alert) throw new NotFound()
    const { personId, roundId } = alert
    const round = (await listRounds(tx, personId)).find((one) => one.id === roundId)
    const profile = await findPartnerProfile(tx, personId)
    await noteRead(tx, { person: personId }, 'answers', now)
    return {
      alert,
      clock: sayClock(alert.dueAt.getTime(), now.getTime()),
      isMine: alert.takenById === me.id,
      profile,
      contact: await findSafeContact(tx, personId),
      emergency: await findEmergencyContact(tx, personId),
      round: round ? screenedWith(round, await offeredTo('en')) : null,
      others: (await listAlertsOf(tx, personId)).filter((one) => one.id !== id),
      zone: me.zone,
      now: now.getTime(),
    }
  })
}
