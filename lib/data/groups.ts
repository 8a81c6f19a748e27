import type { Transaction } from '@/lib/data/transaction'
import type { BookedGroup } from '@/lib/domain/scheduling/week-facts'
import type { Interval } from '@/lib/domain/time'

export type GroupRow = BookedGroup & { title: string | null }

/** Groups that touch a window, with how many of their places are taken: a count, never by whom. */
export async function listGroups(tx: Transaction, { start, end }: Interval): Promise<GroupRow[]> {
  const rows = await tx.$queryRaw<(Omit<GroupRow, 'start' | 'end'> & { starts: Date; ends: Date })[]>`
    WITH open AS (
      SELECT id, title, capacity, starts_at, ends_at FROM session
       WHERE kind = 'group' AND cancelled_at IS NULL
         AND starts_at < ${new Date(end)} AND ends_at > ${new Date(start)})
    SELECT open.id, open.title, open.capacity, open.starts_at AS starts, open.ends_at AS ends,
           coalesce(places.taken, 0) AS seated,
           array(SELECT person_id::text FROM seat WHERE session_id = open.id AND part = 'clinician'
                    AND released_at IS NULL ORDER BY person_id) AS "clinicianIds"
      FROM open
      LEFT JOIN group_places_taken(array(SELECT id FROM open)) places ON places.session_id = open.id
     ORDER BY open.starts_at, open.id`
  return rows.map(({ starts, ends, ...group }) => ({
    ...group,
    start: starts.getTime(),
    end: ends.getTime(),
  }))
}
