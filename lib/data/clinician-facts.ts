import type { Transaction } from '@/lib/data/transaction'
import type { License } from '@/lib/domain/care-team/license'
import type { CareRole } from '@/lib/domain/care-team/roles'
import type { PersonId } from '@/lib/domain/ids'
import type { WeeklyTime } from '@/lib/domain/scheduling/wall-clock'
import type { Interval } from '@/lib/domain/time'

/** A clinician who works here now, with all that decides whom and when they may serve. */
export type ClinicianFacts = {
  id: PersonId
  name: string
  zone: string
  credentials: string
  disciplines: CareRole[]
  languages: string[]
  specialties: string[]
  caseload: { used: number; cap: number }
  couples: { used: number; cap: number }
  licenses: License[]
  /** Weekly habits by the clinician's own wall clock. */
  hours: WeeklyTime[]
  /** Leave that ends in the future of the asked moment, as instants. */
  leave: Interval[]
}

/** Everyone who works here, or only those asked for, in one read. Counts and hours; never whom they serve. */
export function listClinicianFacts(
  tx: Transaction,
  from: Date,
  only?: readonly string[],
): Promise<ClinicianFacts[]> {
  return tx.$queryRaw<ClinicianFacts[]>`
    SELECT c.person_id AS id, p.name, p.zone, c.credentials, c.disciplines::text[] AS disciplines, c.languages, c.specialties,
           jsonb_build_object('used', coalesce(l.couples, 0), 'cap', c.caseload_cap) AS caseload,
           jsonb_build_object('used', coalesce(l.as_couples_therapist, 0), 'cap', c.couples_cap) AS couples,
           coalesce((SELECT jsonb_agg(jsonb_build_object('state', x.state, 'expiresOn', x.expires_on))
                       FROM clinician_license x WHERE x.clinician_id = c.person_id), '[]') AS licenses,
           coalesce((SELECT jsonb_agg(jsonb_build_object('weekday', h.weekday, 'fromMinute', h.from_minute,
                                                         'untilMinute', h.until_minute))
                       FROM working_hours h WHERE h.clinician_id = c.person_id), '[]') AS hours,
           coalesce((SELECT jsonb_agg(jsonb_build_object('start', (extract(epoch FROM v.starts_at) * 1000)::bigint,
                                                         'end', (extract(epoch FROM v.ends_at) * 1000)::bigint))
                       FROM clinician_leave v WHERE v.clinician_id = c.person_id AND v.ends_at > ${from}), '[]') AS leave
      FROM clinician c
      JOIN person p ON p.id = c.person_id
      LEFT JOIN caseloads() l ON l.clinician_id = c.person_id
     WHERE p.deactivated_at IS NULL AND (${only ? [...only] : null}::uuid[] IS NULL OR c.person_id = ANY (${only ? [...only] : null}::uuid[]))
     ORDER BY p.name, c.person_id`
}
