import { type SessionRow, sessionColumns, toSession } from '@/lib/data/session-rows'
import type { Transaction } from '@/lib/data/transaction'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'
import type { Interval } from '@/lib/domain/time'

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
  const row = await tx.session.findUnique({ where: { id }, select: sessionColumns })
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
    select: sessionColumns,
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
    select: sessionColumns,
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
