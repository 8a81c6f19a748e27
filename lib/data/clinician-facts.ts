import { Prisma } from '@/lib/data/generated/client'
import type { Transaction } from '@/lib/data/transaction'
import type { License } from '@/lib/domain/care-team/license'
import type { CareRole } from '@/lib/domain/care-team/roles'
import type { PersonId } from '@/lib/domain/ids'
import type { WeeklyTime } from '@/lib/domain/scheduling/wall-clock'
import type { Interval } from '@/lib/domain/time'

/** What decides whether a clinician can be booked: disciplines, licenses, hours and leave. */
export type BookableClinician = {
  id: PersonId
  name: string
  zone: string
  disciplines: CareRole[]
  licenses: License[]
  /** Weekly habits by the clinician's own wall clock. */
  hours: WeeklyTime[]
  /** Leave that ends after the asked moment, as instants. */
  leave: Interval[]
}

/** What decides, besides, whether a clinician can be asked to serve one couple more. */
export type ClinicianFacts = BookableClinician & {
  credentials: string
  languages: string[]
  specialties: string[]
  caseload: { used: number; cap: number }
  couples: { used: number; cap: number }
}

/** Everyone who works here, or only those asked for, in one read. */
export function listBookable(
  tx: Transaction,
  from: Date,
  only?: readonly string[],
): Promise<BookableClinician[]> {
  return tx.$queryRaw<BookableClinician[]>`
    SELECT ${bookable(from)}
      FROM clinician c JOIN person p ON p.id = c.person_id
     WHERE p.deactivated_at IS NULL AND ${only ? Prisma.sql`c.person_id = ANY (${[...only]}::uuid[])` : Prisma.sql`true`}
     ORDER BY p.name, c.person_id`
}

/** Everyone who works here, with how many couples they serve: counts, never whom. */
export function listClinicianFacts(tx: Transaction, from: Date): Promise<ClinicianFacts[]> {
  return tx.$queryRaw<ClinicianFacts[]>`
    SELECT ${bookable(from)}, c.credentials, c.languages, c.specialties,
           jsonb_build_object('used', coalesce(l.couples, 0), 'cap', c.caseload_cap) AS caseload,
           jsonb_build_object('used', coalesce(l.as_couples_therapist, 0), 'cap', c.couples_cap) AS couples
      FROM clinician c JOIN person p ON p.id = c.person_id LEFT JOIN caseloads() l ON l.clinician_id = c.person_id
     WHERE p.deactivated_at IS NULL
     ORDER BY p.name, c.person_id`
}

function bookable(from: Date): Prisma.Sql {
  return Prisma.sql`c.person_id AS id, p.name, p.zone, c.disciplines::text[] AS disciplines,
    coalesce((SELECT jsonb_agg(jsonb_build_object('state', x.state, 'expiresOn', x.expires_on))
                FROM clinician_license x WHERE x.clinician_id = c.person_id), '[]') AS licenses,
    coalesce((SELECT jsonb_agg(jsonb_build_object('weekday', h.weekday, 'fromMinute', h.from_minute,
                                                  'untilMinute', h.until_minute))
                FROM working_hours h WHERE h.clinician_id = c.person_id), '[]') AS hours,
    coalesce((SELECT jsonb_agg(jsonb_build_object('start', (extract(epoch FROM v.starts_at) * 1000)::bigint,
                                                  'end', (extract(epoch FROM v.ends_at) * 1000)::bigint))
                FROM clinician_leave v WHERE v.clinician_id = c.person_id AND v.ends_at > ${from}), '[]') AS leave`
}
