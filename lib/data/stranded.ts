import type { Transaction } from '@/lib/data/transaction'
import type { CareRole } from '@/lib/domain/care-team/roles'
import type { StrandedPlace, StrandedSession } from '@/lib/domain/program/stranded'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'

/**
 * What stands booked although its clinician cannot hold it, as the asker may know it: `coupleId` is null for an admin.
 * A group is a row for each couple in it.
 */
export type Stranded = { sessions: StrandedSessionRow[]; places: StrandedPlaceRow[] }
type Whose = { coupleId: string | null; clinician: string; coordinator: string | null }
export type StrandedSessionRow = StrandedSession & Whose & { kind: SessionKind }
export type StrandedPlaceRow = StrandedPlace & Whose & { assignmentId: string; role: CareRole }

type Of = { clinician?: string; couples?: readonly string[] }

export async function listStranded(tx: Transaction, now: Date, of: Of = {}): Promise<Stranded> {
  const sessions = await listStrandedSessions(tx, now, of)
  const { clinician = null, couples = null } = of
  const places = await tx.$queryRaw<StrandedPlaceRow[]>`
    SELECT s.assignment_id AS "assignmentId", s.couple_id AS "coupleId", s.role, s.why,
           p.name AS clinician, c.name AS coordinator
      FROM stranded_places(${now}::date, ${clinician}::uuid, ${couples}::uuid[]) s
      JOIN person p ON p.id = s.clinician_id
      LEFT JOIN person c ON c.id = s.coordinator_id`
  return { sessions, places }
}

/** The sessions alone, the soonest first; a clinician reads their own. */
export function listStrandedSessions(tx: Transaction, now: Date, of: Of = {}): Promise<StrandedSessionRow[]> {
  const { clinician = null, couples = null } = of
  return tx.$queryRaw<StrandedSessionRow[]>`
    SELECT s.session_id AS "sessionId", s.couple_id AS "coupleId", s.kind,
           (extract(epoch FROM s.starts_at) * 1000)::float8 AS start, s.why,
           p.name AS clinician, c.name AS coordinator
      FROM stranded_sessions(${now}, ${clinician}::uuid, ${couples}::uuid[]) s
      JOIN person p ON p.id = s.clinician_id
      LEFT JOIN person c ON c.id = s.coordinator_id
     ORDER BY s.starts_at, s.session_id, c.name`
}
