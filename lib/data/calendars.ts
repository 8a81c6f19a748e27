import { Prisma } from '@/lib/data/generated/client'
import type { Transaction } from '@/lib/data/transaction'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'
import { DAY, type Interval } from '@/lib/domain/time'

export type CalendarSeat = {
  personId: string
  name: string | null
  part: 'partner' | 'clinician'
  coupleId: string | null
  released: boolean
  /** Released by the one who sat there, not by staff. */
  releasedBySelf: boolean
}

export type CalendarSession = {
  id: string
  kind: SessionKind
  title: string | null
  coupleId: string | null
  startsAt: Date
  endsAt: Date
  cancelled: boolean
  seats: CalendarSeat[]
}

type Filter = { within: Interval; couple?: string; person?: string }

/**
 * The sessions that touch a stretch of time, with the seats the asker may see, in order. Row-level security decides
 * which those are; the filters narrow, to one couple's or to those in which a person sits, and let the database begin
 * at that one calendar instead of at everybody's week.
 */
export function findSessions(
  tx: Transaction,
  { within, couple, person }: Filter,
): Promise<CalendarSession[]> {
  const [from, until] = [new Date(within.start), new Date(within.end)]
  const whose = person
    ? Prisma.sql`mine.person_id = ${person}::uuid`
    : couple
      ? Prisma.sql`mine.couple_id = ${couple}::uuid`
      : Prisma.sql`true`
  return tx.$queryRaw<CalendarSession[]>`
    SELECT s.id, s.kind::text AS kind, s.title, s.couple_id AS "coupleId", s.starts_at AS "startsAt",
           s.ends_at AS "endsAt", s.cancelled_at IS NOT NULL AS cancelled, ${seatsOfSession} AS seats
      FROM session s
     WHERE s.id IN (SELECT mine.session_id FROM seat mine
                     WHERE ${whose} AND mine.starts_at < ${until} AND mine.starts_at > ${new Date(from.getTime() - DAY)}
                       AND mine.ends_at > ${from})
     ORDER BY s.starts_at, s.id`
}

/** Every seat of session `s` that the asker may see, as JSON. No session is longer than a day. */
const seatsOfSession = Prisma.sql`(
  SELECT json_agg(json_build_object('personId', seat.person_id, 'name', p.name, 'part', seat.part,
           'coupleId', seat.couple_id, 'released', seat.released_at IS NOT NULL,
           'releasedBySelf', seat.released_by IS NOT DISTINCT FROM seat.person_id) ORDER BY seat.part, p.name)
    FROM seat LEFT JOIN person p ON p.id = seat.person_id WHERE seat.session_id = s.id)`

/** One session with the seats the asker may see, and the version a change of it must name. */
export async function findSession(
  tx: Transaction,
  id: string,
): Promise<(CalendarSession & { version: number }) | undefined> {
  const [session] = await tx.$queryRaw<(CalendarSession & { version: number })[]>`
    SELECT s.id, s.kind::text AS kind, s.title, s.couple_id AS "coupleId", s.starts_at AS "startsAt",
           s.ends_at AS "endsAt", s.cancelled_at IS NOT NULL AS cancelled, s.version, ${seatsOfSession} AS seats
      FROM session s WHERE s.id = ${id}::uuid`
  return session
}

/** `kind` is null unless its partner shares their appointments with the asker. */
export type OwnTime = {
  personId: string
  startsAt: Date
  endsAt: Date
  kind: 'individual' | 'counseling' | 'medical' | null
}

/** Times at which a partner has something of their own, as bare times: all that may be shown without their consent. */
export function findOwnTimes(tx: Transaction, couple: string, within: Interval): Promise<OwnTime[]> {
  return tx.$queryRaw<OwnTime[]>`
    SELECT own.person_id AS "personId", own.starts_at AS "startsAt", own.ends_at AS "endsAt", shared.kind
      FROM own_times(${couple}::uuid, ${new Date(within.start)}, ${new Date(within.end)}) AS own
      LEFT JOIN shared_times(${couple}::uuid, ${new Date(within.start)}, ${new Date(within.end)}) AS shared
        ON shared.person_id = own.person_id AND shared.starts_at = own.starts_at`
}

export type CouplePair = { coupleId: string; people: [PairPerson, PairPerson] }
export type PairPerson = { id: string; name: string; zone: string }

/** The couples in reach of the asker, each with its two partners in lane order. */
export async function findPairs(tx: Transaction, couple?: string): Promise<CouplePair[]> {
  const whose = couple
    ? Prisma.sql`cp.couple_id = ${couple}::uuid`
    : Prisma.sql`cp.couple_id = ANY (ARRAY(SELECT unnest(app_couples())))`
  const rows = await tx.$queryRaw<(PairPerson & { coupleId: string })[]>`
    SELECT cp.couple_id AS "coupleId", p.id, p.name, p.zone
      FROM couple_partner cp JOIN person p ON p.id = cp.person_id
     WHERE ${whose} AND cp.left_at IS NULL
     ORDER BY cp.couple_id, cp.position`
  const pairs: CouplePair[] = []
  for (let index = 0; index + 1 < rows.length; index += 2) {
    const [first, second] = [rows[index], rows[index + 1]]
    if (first && second) pairs.push({ coupleId: first.coupleId, people: [first, second] })
  }
  return pairs
}

type Served = {
  coupleId: string
  /** Of a couple that is over, only whoever goes on. */
  names: string[]
  /** The two are no couple any longer: whoever goes on is in care of their own. */
  apart: boolean
  role: string
  forWhom: string | null
  forWhomId: string | null
  since: Date
  nextSession: Date | null
}

/** The asking clinician's live assignments, one row each, soonest meeting first. */
export function findCaseload(tx: Transaction, now: Date): Promise<Served[]> {
  return tx.$queryRaw<Served[]>`
    SELECT a.couple_id AS "coupleId", a.role::text AS role, forwhom.name AS "forWhom", a.partner_id AS "forWhomId",
           a.assigned_from AS since,
           EXISTS (SELECT 1 FROM couple_partner cp WHERE cp.couple_id = a.couple_id AND cp.left_at IS NOT NULL) AS apart,
           (SELECT array_agg(p.name ORDER BY cp.position) FROM couple_partner cp JOIN person p ON p.id = cp.person_id
             WHERE cp.couple_id = a.couple_id) AS names,
           (SELECT min(mine.starts_at) FROM seat mine JOIN seat theirs ON theirs.session_id = mine.session_id
             WHERE mine.person_id = app_person() AND mine.released_at IS NULL AND mine.starts_at > ${now}
               AND theirs.couple_id = a.couple_id) AS "nextSession"
      FROM care_assignment a LEFT JOIN person forwhom ON forwhom.id = a.partner_id
     WHERE a.clinician_id = app_person() AND a.assigned_until IS NULL
     ORDER BY "nextSession" NULLS LAST, names`
}
