import { Prisma } from '@/lib/data/generated/client'
import type { Transaction } from '@/lib/data/transaction'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'

/** A check of one partner's plan that stops counting on `until`, the first day on which it counts no more. */
export type EndingCheck = { coupleId: string; couple: string; partner: string; payer: string; until: IsoDay }

/** Verified checks of the asker's open cases that end by a day, or have ended; the first to end first. */
export function listEndingChecks(tx: Transaction, by: IsoDay): Promise<EndingCheck[]> {
  return tx.$queryRaw<EndingCheck[]>`
    SELECT cp.couple_id AS "coupleId", c.couple, p.name AS partner, plan.payer_name AS payer, v.valid_until::text AS until
      FROM (${openCases()}) AS c (couple_id, couple)
      JOIN couple_partner cp ON cp.couple_id = c.couple_id AND cp.left_at IS NULL
      JOIN person p ON p.id = cp.person_id
      JOIN coverage plan ON plan.person_id = p.id AND plan.set_aside_at IS NULL
      JOIN benefit_verification v ON v.coverage_id = plan.id AND v.superseded_at IS NULL AND v.outcome = 'verified'
     WHERE v.valid_until <= ${by}::date
     ORDER BY v.valid_until, c.couple, cp.position`
}

/**
 * Open cases in which some authorization may need somebody: it is to be asked for, its payer takes an appeal until no
 * later than `appealBy` or wants to hear by `by`, it
 * ends by then, so few of its days are left that it could be, or a session stands outside all that is approved. Which of
 * them do is found out case by case.
 */
export function listCouplesToLookAt(
  tx: Transaction,
  { by, appealBy, few, now }: { by: IsoDay; appealBy: IsoDay; few: number; now: Date },
): Promise<{ coupleId: string; couple: string }[]> {
  return tx.$queryRaw<{ coupleId: string; couple: string }[]>`
    SELECT DISTINCT c.couple_id AS "coupleId", c.couple
      FROM (${openCases()}) AS c (couple_id, couple)
      JOIN couple_partner cp ON cp.couple_id = c.couple_id AND cp.left_at IS NULL
      JOIN person p ON p.id = cp.person_id
      JOIN prior_authorization a ON a.person_id = p.id AND a.superseded_at IS NULL
      JOIN coverage plan ON plan.id = a.coverage_id AND plan.set_aside_at IS NULL
     WHERE a.status = 'to-ask'
        OR a.appeal_by <= ${appealBy}::date
        OR (a.status IN ('asked', 'approved', 'partly-approved') AND a.review_due <= ${by}::date)
        OR (a.status IN ('approved', 'partly-approved') AND (a.until_day <= ${by}::date
          OR a.units - (SELECT count(DISTINCT (seat.starts_at AT TIME ZONE p.zone)::date)
                          FROM attendance t JOIN seat ON seat.session_id = t.session_id AND seat.person_id = t.person_id
                         WHERE t.person_id = p.id AND t.superseded_at IS NULL) <= ${few}))
        OR EXISTS (SELECT 1 FROM seat WHERE seat.person_id = p.id AND seat.released_at IS NULL AND seat.starts_at >= ${now}
                      AND NOT EXISTS (SELECT 1 FROM prior_authorization b
                                       WHERE b.person_id = p.id AND b.superseded_at IS NULL
                                         AND b.status IN ('approved', 'partly-approved')
                                         AND (seat.starts_at AT TIME ZONE p.zone)::date BETWEEN b.from_day AND b.until_day - 1))
     ORDER BY c.couple`
}

/** The asker's own cases that go on, each with both names in order. */
const openCases = () => Prisma.sql`
  SELECT a.couple_id, string_agg(p.name, ' and ' ORDER BY cp.position)
    FROM application a JOIN couple_partner cp ON cp.couple_id = a.couple_id JOIN person p ON p.id = cp.person_id
   WHERE a.closed_at IS NULL AND a.coordinator_id = app_person()
   GROUP BY a.couple_id`
