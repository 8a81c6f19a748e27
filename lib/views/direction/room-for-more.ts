import type { Caller } from '@/lib/access/actor'
import { listClinicianFacts } from '@/lib/data/clinician-facts'
import { look } from '@/lib/views/look'

/** How full one clinician is: couples, in any role and as their couples therapist (null: they are none). */
export type ClinicianRoom = {
  id: string
  name: string
  credentials: string
  couples: { used: number; cap: number }
  asCouplesTherapist: { used: number; cap: number } | null
  /** Couples they could take besides. */
  left: number
  awayNow: boolean
}

/** Every clinician's caseload against their caps, the fullest first: counts, never whose. */
export function roomForMore(caller: Caller): Promise<ClinicianRoom[]> {
  return look(caller, 'cases.oversee', {}, async ({ tx, now }) => {
    const clinicians = await listClinicianFacts(tx, now)
    return clinicians
      .map(({ id, name, credentials, caseload, couples, disciplines, leave }) => ({
        id,
        name,
        credentials,
        couples: caseload,
        asCouplesTherapist: disciplines.includes('couples_therapist') ? couples : null,
        left: Math.max(0, caseload.cap - caseload.used),
        awayNow: leave.some(({ start }) => start <= now.getTime()),
      }))
      .sort((a, b) => a.left - b.left || a.name.localeCompare(b.name))
  })
}
