import type { Transaction } from '@/lib/data/transaction'
import type { CareRole } from '@/lib/domain/care-team/roles'
import { type PrivateChoice, substanceConcern } from '@/lib/domain/intake/private-question'
import type { CoverageOutcome } from '@/lib/domain/program/case-stage'

/** A sent application and all that its stage follows from, in one row. Instants inside the lists are epoch milliseconds. */
export type CaseRow = {
  coupleId: string
  reference: string
  submittedAt: Date
  enrolledAt: Date | null
  team: { role: CareRole; partnerId: string | null; from: number }[]
  sessionsAhead: boolean
  lastEndedAt: Date | null
  partners: CasePartner[]
}

export type CasePartner = {
  id: string
  name: string
  /** As on the insurance card; what we call them is `name`. */
  legalName: string
  /** What the partner answered in private about a substance-related concern. */
  concern: PrivateChoice | null
  coverages: CaseCoverage[]
  /** When it was recorded that this partner pays without a plan. */
  paysSince: number | null
}

export type CaseCoverage = {
  id: string
  holder: 'self' | 'partner' | 'someone_else' | 'none'
  payer: string
  planKind: 'ppo' | 'other' | 'not_sure'
  outcome: CoverageOutcome | null
  concludedAt: number | null
  /** Live facts, while the check is open. */
  facts: { key: string; value: unknown }[]
}

/** The cases in reach (all of them, or one couple's), each partner's coverages in the order in which they pay. */
export function listCases(tx: Transaction, now: Date, couple: string | null = null): Promise<CaseRow[]> {
  return tx.$queryRaw<CaseRow[]>`
    SELECT a.couple_id AS "coupleId", a.reference, a.submitted_at AS "submittedAt",
           e.enrolled_at AS "enrolledAt",
           coalesce((SELECT jsonb_agg(jsonb_build_object('role', t.role, 'partnerId', t.partner_id,
                                                         'from', extract(epoch FROM t.assigned_from) * 1000))
                       FROM care_assignment t
                      WHERE t.couple_id = a.couple_id AND t.assigned_until IS NULL), '[]') AS team,
           EXISTS (SELECT 1 FROM session s WHERE s.couple_id = a.couple_id AND s.cancelled_at IS NULL
                      AND s.ends_at > ${now}) AS "sessionsAhead",
           (SELECT max(s.ends_at) FROM session s WHERE s.couple_id = a.couple_id AND s.cancelled_at IS NULL
               AND s.ends_at <= ${now}) AS "lastEndedAt",
           (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'concern', q.answer,
                     'legalName', coalesce(f.legal_name, p.name),
                     'paysSince', extract(epoch FROM self.recorded_at) * 1000,
                     'coverages', coalesce(plans.list, '[]')) ORDER BY cp.position)
              FROM couple_partner cp
              JOIN person p ON p.id = cp.person_id
              LEFT JOIN partner_profile f ON f.person_id = p.id
              LEFT JOIN self_payment self ON self.person_id = p.id AND self.withdrawn_at IS NULL
              LEFT JOIN private_answer q ON q.person_id = p.id AND q.question = ${substanceConcern}
              LEFT JOIN LATERAL (
                SELECT jsonb_agg(jsonb_build_object('id', c.id, 'holder', c.holder, 'payer', c.payer_name,
                         'planKind', c.plan_kind, 'outcome', v.outcome,
                         'concludedAt', extract(epoch FROM v.decided_at) * 1000,
                         'facts', coalesce((SELECT jsonb_agg(jsonb_build_object('key', f.key, 'value', f.value))
                                              FROM benefit_fact f WHERE v.id IS NULL AND f.coverage_id = c.id
                                               AND f.withdrawn_at IS NULL), '[]')) ORDER BY c.pay_order) AS list
                  FROM coverage c
                  LEFT JOIN benefit_verification v ON v.coverage_id = c.id AND v.superseded_at IS NULL
                 WHERE c.person_id = p.id) plans ON true
             WHERE cp.couple_id = a.couple_id) AS partners
      FROM application a
      LEFT JOIN enrollment e ON e.couple_id = a.couple_id AND e.ended_at IS NULL
     WHERE a.submitted_at IS NOT NULL AND a.closed_at IS NULL AND a.couple_id IS NOT NULL
       AND (${couple}::uuid IS NULL OR a.couple_id = ${couple}::uuid)`
}
