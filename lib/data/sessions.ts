import type { Transaction } from '@/lib/data/transaction'
import type { CoupleId, PersonId, SessionId } from '@/lib/domain/ids'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'
import type { Interval } from '@/lib/domain/time'

export type SeatRow = {
  personId: PersonId
  name: string
  part: 'partner' | 'clinician'
  coupleId: CoupleId | null
  released: boolean
}

/** A booked session with the seats the asker may read. Times are epoch milliseconds. */
export type SessionRow = Interval & {
  id: SessionId
  kind: SessionKind
  coupleId: CoupleId | null
  title: string | null
  zone: string
  capacity: number | null
  version: number
  cancelled: boolean
  seats: SeatRow[]
}

export type NewSession = Interval & {
  id: string
  kind: SessionKind
  coupleId: string | null
  title: string | null
  zone: string
  capacity: number | null
}

export async function insertSession(
  tx: Transaction,
  session: NewSession,
  by: string,
  at: Date,
): Promise<void> {
  const { start, end, ...rest } = session
  const times = { startsAt: new Date(start), endsAt: new Date(end) }
  await tx.session.createMany({ data: [{ ...rest, ...times, createdBy: by, createdAt: at }] })
}

/** Null when it is not there or out of reach. */
export async function findSession(tx: Transaction, id: string): Promise<SessionRow | null> {
  const row = await tx.session.findUnique({ where: { id }, select: columns })
  return row ? toSession(row) : null
}

/** The couple's live sessions that touch a window, in order: their own, and the groups they are seated in. */
export async function listCoupleSessions(
  tx: Transaction,
  couple: string,
  { start, end }: Interval,
): Promise<SessionRow[]> {
  const rows = await tx.session.findMany({
    where: {
      cancelledAt: null,
      startsAt: { lt: new Date(end) },
      endsAt: { gt: new Date(start) },
      seats: { some: { coupleId: couple } },
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: columns,
  })
  return rows.map(toSession)
}

/** Sessions still ahead of one couple in which this clinician is seated; groups are not a couple's. */
export async function listSessionsAhead(
  tx: Transaction,
  couple: string,
  clinician: string,
  after: Date,
): Promise<SessionRow[]> {
  const rows = await tx.session.findMany({
    where: {
      coupleId: couple,
      cancelledAt: null,
      startsAt: { gt: after },
      seats: { some: { personId: clinician, part: 'clinician', releasedAt: null } },
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: columns,
  })
  return rows.map(toSession)
}

export async function markCancelled(
  tx: Transaction,
  id: string,
  by: string,
  reason: string,
  at: Date,
): Promise<void> {
  await tx.session.updateMany({
    where: { id },
    data: { cancelledAt: at, cancelledBy: by, cancelReason: reason, version: { increment: 1 } },
  })
}

/** Moves the session; its seats follow through their foreign key, in the same statement. */
export async function moveSession(tx: Transaction, id: string, to: Interval, zone: string): Promise<void> {
  await tx.session.updateMany({
    where: { id },
    data: { startsAt: new Date(to.start), endsAt: new Date(to.end), zone, version: { increment: 1 } },
  })
}

const columns = {
  id: true,
  kind: true,
  coupleId: true,
  title: true,
  startsAt: true,
  endsAt: true,
  zone: true,
  capacity: true,
  version: true,
  cancelledAt: true,
  seats: {
    select: {
      personId: true,
      part: true,
      coupleId: true,
      releasedAt: true,
      person: { select: { name: true } },
    },
  },
} as const

type Row = Omit<SessionRow, 'start' | 'end' | 'cancelled' | 'seats' | 'id' | 'coupleId'> & {
  id: string
  coupleId: string | null
  startsAt: Date
  endsAt: Date
  cancelledAt: Date | null
  seats: {
    personId: string
    part: 'partner' | 'clinician'
    coupleId: string | null
    releasedAt: Date | null
    person: { name: string } | null
  }[]
}

function toSession({ startsAt, endsAt, cancelledAt, seats, ...row }: Row): SessionRow {
  return {
    ...row,
    id: row.id as SessionId,
    coupleId: row.coupleId as CoupleId | null,
    start: startsAt.getTime(),
    end: endsAt.getTime(),
    cancelled: cancelledAt !== null,
    seats: seats.map((seat) => ({
      personId: seat.personId as PersonId,
      name: seat.person?.name ?? '',
      part: seat.part,
      coupleId: seat.coupleId as CoupleId | null,
      released: seat.releasedAt !== null,
    })),
  }
}
