import type { Transaction } from '@/lib/data/transaction'
import { asId, type PersonId, type SessionId } from '@/lib/domain/ids'
import type { TakenSeat } from '@/lib/domain/scheduling/week-facts'
import type { Interval } from '@/lib/domain/time'

/** A session the asker may not read: it takes time, and that is all we know of it. */
const elsewhere = asId<SessionId>('elsewhere')

/**
 * When these people are taken inside a window. The times come through `busy_times`, which tells a coordinator that
 * somebody is busy and nothing else; the session is named only where the asker may read that seat anyway.
 */
export async function listTaken(
  tx: Transaction,
  people: readonly string[],
  { start, end }: Interval,
): Promise<TakenSeat[]> {
  const rows = await tx.$queryRaw<
    { person: PersonId; session: SessionId | null; starts: Date; ends: Date }[]
  >`
    SELECT b.person_id AS person, s.session_id AS session, b.starts_at AS starts, b.ends_at AS ends
      FROM busy_times(${[...people]}::uuid[], ${new Date(start)}::timestamptz, ${new Date(end)}::timestamptz) b
      LEFT JOIN seat s ON s.person_id = b.person_id AND s.starts_at = b.starts_at
       AND (s.released_at IS NULL OR s.released_by = s.person_id)`
  return rows.map(({ person, session, starts, ends }) => ({
    personId: person,
    sessionId: session ?? elsewhere,
    start: starts.getTime(),
    end: ends.getTime(),
  }))
}
