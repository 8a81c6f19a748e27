import type { Transaction } from '@/lib/data/transaction'

/** Which part of a record was opened. None of these words gives away a cause. */
export type ReadArea = 'case' | 'plan' | 'answers' | 'sessions' | 'team'

/** `staff` where the person may not know who it was. */
export type ViewerRole = 'coordinator' | 'clinician' | 'director' | 'admin' | 'partner' | 'staff'

export type RecordRead = { viewer: string | null; role: ViewerRole; area: ReadArea; at: Date }

/**
 * Notes that the asker opened a person's record, or that of both partners of a couple. One statement; once for each
 * hour. For partners it does nothing: only staff look at other people's records.
 */
export async function noteRead(
  tx: Transaction,
  of: { couple: string } | { person: string },
  area: ReadArea,
  at: Date,
): Promise<void> {
  const { couple, person } = { couple: null, person: null, ...of }
  await tx.$executeRaw`SELECT note_read(${couple}::uuid, ${person}::uuid, ${area}, ${at})`
}

/** Who opened this person's record, newest first. A name only where the person may know it. */
export function listReads(tx: Transaction, personId: string): Promise<RecordRead[]> {
  return tx.$queryRaw<RecordRead[]>`
    SELECT p.name AS viewer, coalesce(p.role::text, 'staff') AS role, r.area, max(r.last_at) AS at
      FROM record_read r LEFT JOIN person p ON p.id = r.viewer_id
     WHERE r.person_id = ${personId}::uuid
     GROUP BY r.viewer_id, p.name, p.role, r.area, date_trunc('day', r.hour)
     ORDER BY at DESC LIMIT 60`
}
