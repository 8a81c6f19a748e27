import type { Transaction } from '@/lib/data/transaction'

export type AttendanceRow = { personId: string; minutes: number; recordedBy: string; recordedAt: Date }

/** Who was in a session for how many minutes, as it stands now. */
export function listAttendance(tx: Transaction, session: string): Promise<AttendanceRow[]> {
  return tx.$queryRaw<AttendanceRow[]>`
    SELECT a.person_id AS "personId", a.minutes, p.name AS "recordedBy", a.recorded_at AS "recordedAt"
      FROM attendance a JOIN person p ON p.id = a.recorded_by
     WHERE a.session_id = ${session}::uuid AND a.superseded_at IS NULL`
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
