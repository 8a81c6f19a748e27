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

/** What is read of a session; `toSession` makes a row of it. */
export const sessionColumns = {
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

export function toSession({ startsAt, endsAt, cancelledAt, seats, ...row }: Row): SessionRow {
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
