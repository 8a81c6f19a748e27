import type { Transaction } from '@/lib/data/transaction'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'

export type AttendanceRow = {
  id: string
  personId: string
  minutes: number
  recordedBy: string
  recordedAt: Date
}

/** Who was in a session for how many minutes, as it stands now. */
export function listAttendance(tx: Transaction, session: string): Promise<AttendanceRow[]> {
  return tx.$queryRaw<AttendanceRow[]>`
    SELECT a.id, a.person_id AS "personId", a.minutes, p.name AS "recordedBy", a.recorded_at AS "recordedAt"
      FROM attendance a JOIN person p ON p.id = a.recorded_by
     WHERE a.session_id = ${session}::uuid AND a.superseded_at IS NULL`
}

/** The names of these people, of those whom the asker still knows: of a couple whose care has ended, often nobody. */
export async function listKnownByName(
  tx: Transaction,
  people: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.person.findMany({
    where: { id: { in: [...people] } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(({ id, name }) => [id, name] as const))
}

/** Writes down how long people were there; what was written before stays, and no longer counts. */
export async function replaceAttendance(
  tx: Transaction,
  {
    session,
    people,
    by,
  }: { session: string; people: readonly { personId: string; minutes: number }[]; by: string },
  at: Date,
): Promise<void> {
  await tx.attendance.updateMany({
    where: {
      sessionId: session,
      personId: { in: people.map(({ personId }) => personId) },
      supersededAt: null,
    },
    data: { supersededAt: at },
  })
  await tx.attendance.createMany({
    data: people.map((one) => ({ ...one, sessionId: session, recordedBy: by, recordedAt: at })),
  })
}

export type Unwritten = {
  sessionId: string
  kind: SessionKind
  title: string | null
  startsAt: Date
  names: string[]
}

/** Sessions the asking clinician led since a moment and that are over, of which it is not written down of everybody. */
export function listUnwritten(tx: Transaction, since: Date, now: Date): Promise<Unwritten[]> {
  return tx.$queryRaw<Unwritten[]>`
    SELECT s.id AS "sessionId", s.kind::text AS kind, s.title, s.starts_at AS "startsAt",
           array_agg(p.name ORDER BY p.name) AS names
      FROM seat mine
      JOIN session s ON s.id = mine.session_id AND s.cancelled_at IS NULL
      JOIN seat theirs ON theirs.session_id = s.id AND theirs.part = 'partner'
      JOIN person p ON p.id = theirs.person_id
     WHERE mine.person_id = app_person() AND mine.part = 'clinician' AND mine.released_at IS NULL
       AND mine.starts_at > ${since} AND mine.ends_at <= ${now}
     GROUP BY s.id
    HAVING bool_or((theirs.released_at IS NULL OR theirs.released_by = theirs.person_id) AND NOT EXISTS (
      SELECT 1 FROM attendance a
       WHERE a.session_id = s.id AND a.person_id = theirs.person_id AND a.superseded_at IS NULL))
     ORDER BY s.starts_at, s.id`
}
