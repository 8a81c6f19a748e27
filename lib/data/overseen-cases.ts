import type { Transaction } from '@/lib/data/transaction'
import type { CareRole } from '@/lib/domain/care-team/roles'
import type { PartnerBenefits } from '@/lib/domain/program/case-stage'

/** A case as a director sees it: who looks after it and where it stands, without plans, figures or private answers. */
export type OverseenCase = {
  coupleId: string
  reference: string
  submittedAt: Date
  coordinatorId: string | null
  coordinator: string | null
  enrolledAt: Date | null
  /** The couple has ended; `partners` are those who go on in care of their own. */
  apart: boolean
  team: { role: CareRole; partnerId: string | null; from: number }[]
  /** Partners who asked for a counselor and have none yet: how many, not who. */
  counselorsMissing: number
  sessionsAhead: boolean
  lastEndedAt: Date | null
  partners: (PartnerBenefits & { id: string })[]
}

export function listOverseenCases(tx: Transaction, now: Date): Promise<OverseenCase[]> {
  return tx.$queryRaw<OverseenCase[]>`
    WITH checks AS MATERIALIZED (
           SELECT person_id, jsonb_agg(jsonb_build_object('outcome', outcome,
                    'concludedAt', extract(epoch FROM decided_at) * 1000)) AS list
             FROM case_checks() GROUP BY person_id),
         paying AS MATERIALIZED (SELECT person_id, recorded_at FROM self_payments()),
         wanting AS MATERIALIZED (SELECT couple_id, missing FROM counselors_missing())
    SELECT a.couple_id AS "coupleId", a.reference, a.submitted_at AS "submittedAt",
           a.coordinator_id AS "coordinatorId", coordinator.name AS coordinator,
           coalesce(e.enrolled_at, (SELECT min(o.from_at) FROM solo_care o WHERE o.couple_id = a.couple_id
                                      AND o.until_at IS NULL)) AS "enrolledAt",
           couple_is_apart(a.couple_id) AS apart,
           coalesce((SELECT jsonb_agg(jsonb_build_object('role', t.role, 'partnerId', t.partner_id,
                                                         'from', extract(epoch FROM t.assigned_from) * 1000))
                       FROM care_assignment t
                      WHERE t.couple_id = a.couple_id AND t.assigned_until IS NULL), '[]') AS team,
           coalesce((SELECT missing FROM wanting WHERE wanting.couple_id = a.couple_id), 0) AS "counselorsMissing",
           EXISTS (SELECT 1 FROM session s WHERE s.couple_id = a.couple_id AND s.cancelled_at IS NULL
                      AND s.ends_at > ${now}) AS "sessionsAhead",
           (SELECT max(s.ends_at) FROM session s WHERE s.couple_id = a.couple_id AND s.cancelled_at IS NULL
               AND s.ends_at <= ${now}) AS "lastEndedAt",
           (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'coverages', coalesce(checks.list, '[]'),
                               'paysSince', extract(epoch FROM paying.recorded_at) * 1000)
                             ORDER BY cp.position)
              FROM couple_partner cp JOIN person p ON p.id = cp.person_id LEFT JOIN checks ON checks.person_id = p.id
              LEFT JOIN paying ON paying.person_id = p.id
             WHERE cp.couple_id = a.couple_id AND goes_on(cp.couple_id, cp.person_id)) AS partners
      FROM application a
      LEFT JOIN enrollment e ON e.couple_id = a.couple_id AND e.ended_at IS NULL
      LEFT JOIN person coordinator ON coordinator.id = a.coordinator_id
     WHERE a.submitted_at IS NOT NULL AND a.closed_at IS NULL AND a.couple_id IS NOT NULL`
}
