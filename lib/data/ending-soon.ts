import type { Transaction } from '@/lib/data/transaction'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { NamedPlan } from '@/lib/domain/benefits/plan-name'

/** A check of one partner's plan that stops counting on `until`, the first day on which it counts no more. */
export type EndingCheck = { coupleId: string; couple: string; partner: string; until: IsoDay } & {
  plan: NamedPlan
  /** Every plan of that partner's that holds. */
  plans: NamedPlan[]
}

/** Verified checks of the asker's open cases that end by a day, or have ended; the first to end first. */
export function listEndingChecks(tx: Transaction, by: IsoDay): Promise<EndingCheck[]> {
  return tx.$queryRaw<EndingCheck[]>`
    SELECT cp.couple_id AS "coupleId", c.couple, p.name AS partner, v.valid_until::text AS until, named.plans -> plan.id::text AS plan,
           (SELECT json_agg(one.value) FROM jsonb_each(named.plans) AS one) AS plans
      FROM (SELECT a.couple_id, string_agg(p.name, ' and ' ORDER BY cp.position)
              FROM application a JOIN couple_partner cp ON cp.couple_id = a.couple_id JOIN person p ON p.id = cp.person_id
             WHERE a.closed_at IS NULL AND a.coordinator_id = app_person()
             GROUP BY a.couple_id) AS c (couple_id, couple)
      JOIN couple_partner cp ON cp.couple_id = c.couple_id AND cp.left_at IS NULL
      JOIN person p ON p.id = cp.person_id
      JOIN coverage plan ON plan.person_id = p.id AND plan.set_aside_at IS NULL
      JOIN benefit_verification v ON v.coverage_id = plan.id AND v.superseded_at IS NULL AND v.outcome = 'verified'
     CROSS JOIN LATERAL (
       SELECT jsonb_object_agg(k.id, jsonb_build_object('id', k.id, 'personId', k.person_id, 'holder', k.holder,
                'payer', k.payer_name, 'memberId', k.member_id)) AS plans
         FROM coverage k WHERE k.person_id = p.id AND k.set_aside_at IS NULL) AS named
     WHERE v.valid_until <= ${by}::date
     ORDER BY v.valid_until, c.couple, cp.position`
}

/** `unasked`: ids of partners whose plan wants days approved, and of whom no payer was asked, nor is to be. */
type CaseToLookAt = { coupleId: string; couple: string; unasked: string[] }

/**
 * Open cases in which some authorization may need somebody: it is to be asked for, its payer takes an appeal until no
 * later than `appealBy` or wants to hear by `by`, it ends by then, so few of its days are left that it could be, a session
 * stands outside all that is approved, or nobody ever asked. Which of them do is found out case by case.
 */
export function listCouplesToLookAt(
  tx: Transaction,
  { by, appealBy, few, now }: { by: IsoDay; appealBy: IsoDay; few: number; now: Date },
): Promise<CaseToLookAt[]> {
  return tx.$queryRaw<CaseToLookAt[]>`
    SELECT couple_id AS "coupleId", couple, unasked
      FROM approvals_to_look_at(${by}::date, ${appealBy}::date, ${few}::int, ${now})`
}
