import { Prisma } from '@/lib/data/generated/client'
import type { Transaction } from '@/lib/data/transaction'
import type { BillableTo } from '@/lib/domain/benefits/billable-to'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'

/**
 * One seat of one partner in a session that was not called off, whoever is billed for it. `position`: 1 or 2 in the
 * couple. `attended`: minutes, null while nobody wrote them down. `billableTo`: null where nothing was chosen.
 */
export type CareSeat = {
  sessionId: string
  coupleId: string
  personId: string
  position: 1 | 2
  kind: SessionKind
  startsAt: Date
  endsAt: Date
  attended: number | null
  billableTo: BillableTo | null
}

/** The same with what a bill says of it. */
export type SeatTime = CareSeat & {
  title: string | null
  /** Given back by its partner; what staff released is not here unless minutes were written down. */
  released: boolean
  /** Whoever led it, as far as the asker may read it. */
  clinicians: { id: string; name: string; credentials: string }[]
}

/** Every seat of these couples' partners that counts for a bill, in order of time. */
export const listCareSeats = (tx: Transaction, couples: readonly string[]): Promise<CareSeat[]> =>
  tx.$queryRaw<CareSeat[]>(seats(couples, Prisma.empty))

/** Those of one couple as its bill needs them. */
export const listSeatTimes = (tx: Transaction, couple: string): Promise<SeatTime[]> =>
  tx.$queryRaw<SeatTime[]>(seats([couple], forItsBill))

const forItsBill = Prisma.sql`, s.title, seat.released_at IS NOT NULL AS released,
           coalesce((SELECT json_agg(json_build_object('id', c.person_id, 'name', p.name, 'credentials', c.credentials)
                                     ORDER BY p.name)
                       FROM seat led JOIN clinician c ON c.person_id = led.person_id JOIN person p ON p.id = c.person_id
                      WHERE led.session_id = s.id AND led.released_at IS NULL), '[]') AS clinicians`

const seats = (couples: readonly string[], more: Prisma.Sql) => Prisma.sql`
    SELECT s.id AS "sessionId", cp.couple_id AS "coupleId", seat.person_id AS "personId", cp.position,
           s.kind::text AS kind, s.starts_at AS "startsAt", s.ends_at AS "endsAt", a.minutes AS attended,
           b.billable_to AS "billableTo"${more}
      FROM couple_partner cp
      JOIN seat ON seat.couple_id = cp.couple_id AND seat.person_id = cp.person_id
      JOIN session s ON s.id = seat.session_id AND s.cancelled_at IS NULL
      LEFT JOIN attendance a ON a.session_id = s.id AND a.person_id = cp.person_id AND a.superseded_at IS NULL
      LEFT JOIN session_billing b ON b.session_id = s.id AND b.couple_id = cp.couple_id
     WHERE cp.couple_id = ANY (${couples}::uuid[])
       AND (seat.released_at IS NULL OR seat.released_by = seat.person_id OR a.id IS NOT NULL)
     ORDER BY s.starts_at, s.id, cp.position`
