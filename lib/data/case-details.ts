import type { Transaction } from '@/lib/data/transaction'
import { type PrivateChoice, substanceConcern } from '@/lib/domain/intake/private-question'
import type { WeeklyTime } from '@/lib/domain/scheduling/wall-clock'

/** One partner of a case as the coordinator works with them. `dateOfBirth` is an ISO day; times are by their own clock. */
export type PartnerDetails = {
  id: string
  name: string
  legalName: string
  dateOfBirth: string
  state: string
  city: string
  phone: string
  language: string
  pronouns: string | null
  zone: string
  concern: PrivateChoice | null
  hereNow: boolean
  times: WeeklyTime[]
}

/** The partners of a couple, the one who applied first. */
export function listPartnerDetails(tx: Transaction, couple: string): Promise<PartnerDetails[]> {
  return tx.$queryRaw<PartnerDetails[]>`
    SELECT p.id, p.name, coalesce(f.legal_name, p.name) AS "legalName", coalesce(f.date_of_birth::text, '') AS "dateOfBirth",
           coalesce(f.state, '') AS state, coalesce(f.city, '') AS city, coalesce(f.phone, '') AS phone,
           coalesce(f.language, '') AS language, f.pronouns, p.zone, q.answer AS concern,
           (cp.left_at IS NULL AND p.deactivated_at IS NULL) AS "hereNow",
           coalesce((SELECT jsonb_agg(jsonb_build_object('weekday', t.weekday, 'fromMinute', t.from_minute,
                                                         'untilMinute', t.until_minute) ORDER BY t.weekday, t.from_minute)
                       FROM available_time t WHERE t.person_id = p.id), '[]') AS times
      FROM couple_partner cp
      JOIN person p ON p.id = cp.person_id
      LEFT JOIN partner_profile f ON f.person_id = p.id
      LEFT JOIN private_answer q ON q.person_id = p.id AND q.question = ${substanceConcern}
     WHERE cp.couple_id = ${couple}::uuid
     ORDER BY cp.position`
}

export function findHome(tx: Transaction, couple: string) {
  return tx.homeSetUp.findFirst({
    where: { application: { coupleId: couple } },
    select: { sameHome: true, rooms: true, headphones: true, devices: true, pets: true, notes: true },
  })
}

export type TimelineRow = {
  id: string
  at: Date
  action: string
  actor: string | null
  subject: string | null
  facts: Record<string, string | number | boolean | null>
}

/**
 * What happened to a couple, the latest first, with the names of who did it and of whom it is about. Words are no part
 * of the record: why days were let pass is read where it was written.
 */
export function listTimeline(tx: Transaction, couple: string, most: number): Promise<TimelineRow[]> {
  return tx.$queryRaw<TimelineRow[]>`
    SELECT e.id::text, e.at, e.action, actor.name AS actor, subject.name AS subject,
           CASE WHEN o.id IS NULL THEN e.facts ELSE e.facts || jsonb_build_object('from', o.from_day, 'until', o.until_day, 'reason', o.reason) END AS facts
      FROM audit_event e
      LEFT JOIN authorization_override o ON e.action = 'authorization.override' AND o.id::text = e.facts ->> 'override'
      LEFT JOIN person actor ON actor.id = e.actor_id
      LEFT JOIN person subject ON subject.id = e.subject_id
     WHERE e.couple_id = ${couple}::uuid
     ORDER BY e.at DESC, e.id DESC LIMIT ${most}`
}
