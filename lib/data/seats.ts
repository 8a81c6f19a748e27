import type { Transaction } from '@/lib/data/transaction'
import type { Interval } from '@/lib/domain/time'

export type NewSeat = { personId: string; part: 'partner' | 'clinician'; coupleId: string | null }

/** Seats people in a session. Somebody who had released their seat in it takes the same seat again. */
export async function insertSeats(
  tx: Transaction,
  session: Interval & { id: string },
  seats: readonly NewSeat[],
): Promise<void> {
  const sorted = [...seats].sort((a, b) => (a.personId < b.personId ? -1 : 1))
  await tx.$executeRaw`
    INSERT INTO seat (session_id, person_id, part, couple_id, starts_at, ends_at)
    SELECT ${session.id}::uuid, person, part::seat_part, couple,
           ${new Date(session.start)}::timestamptz, ${new Date(session.end)}::timestamptz
      FROM unnest(${sorted.map((seat) => seat.personId)}::uuid[], ${sorted.map((seat) => seat.part)}::text[],
                  ${sorted.map((seat) => seat.coupleId)}::uuid[]) AS asked (person, part, couple)
    ON CONFLICT (session_id, person_id)
      DO UPDATE SET released_at = NULL, released_by = NULL, release_reason = NULL`
}

export type Release = { by: string; reason: string; at: Date }

/**
 * Frees every seat of a session that still takes somebody's time: those that are held, and those their partners had
 * released themselves (see the rule one-place-at-a-time).
 */
export async function releaseSeats(tx: Transaction, session: string, release: Release): Promise<void> {
  const { by, reason, at } = release
  await tx.$executeRaw`
    UPDATE seat SET released_at = ${at}, released_by = ${by}::uuid, release_reason = ${reason}
     WHERE session_id = ${session}::uuid AND (released_at IS NULL OR released_by = person_id)`
}

/** Frees the seats of some people only; the session stands. Who had freed theirs before is released anew. */
export async function releaseSeatsOf(
  tx: Transaction,
  session: string,
  people: readonly string[],
  release: Release,
): Promise<void> {
  await tx.seat.updateMany({
    where: { sessionId: session, personId: { in: [...people] } },
    data: asColumns(release),
  })
}

/**
 * Gives somebody the seat again that they released themselves, and says whether there was one: a seat that staff
 * released is not theirs to take, and the database would refuse it too.
 */
export async function takeSeatBack(tx: Transaction, session: string, self: string): Promise<boolean> {
  const { count } = await tx.seat.updateMany({
    where: { sessionId: session, personId: self, releasedAt: { not: null }, releasedBy: self },
    data: { releasedAt: null, releasedBy: null, releaseReason: null },
  })
  return count === 1
}

/** How many partners hold a place in a group, of whatever couple: a count, never who. */
export async function countPlacesTaken(tx: Transaction, session: string): Promise<number> {
  const [row] = await tx.$queryRaw<
    { taken: number }[]
  >`SELECT taken FROM group_places_taken(${[session]}::uuid[])`
  return row?.taken ?? 0
}

function asColumns({ by, reason, at }: Release) {
  return { releasedAt: at, releasedBy: by, releaseReason: reason }
}
