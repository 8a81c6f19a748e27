import type { Transaction } from '@/lib/data/transaction'
import { requiredKinds } from '@/lib/domain/consent/kinds'
import type { PersonId } from '@/lib/domain/ids'
import type { CountedBenefits } from '@/lib/domain/program/may-enroll'

export type EnrollmentFacts = {
  sent: boolean
  alreadyEnrolled: boolean
  partners: (CountedBenefits & { id: PersonId; left: boolean; consented: boolean; heard: boolean })[]
}

/**
 * What decides whether a couple may enroll. The case is locked first, so that two who press the button together are
 * asked one after the other. `undefined` when there is no such couple in reach.
 */
export async function readEnrollmentFacts(
  tx: Transaction,
  couple: string,
): Promise<EnrollmentFacts | undefined> {
  await tx.$queryRaw`SELECT id FROM application WHERE couple_id = ${couple}::uuid FOR UPDATE`
  const [facts] = await tx.$queryRaw<EnrollmentFacts[]>`
    SELECT EXISTS (SELECT 1 FROM application a WHERE a.couple_id = c.id AND a.submitted_at IS NOT NULL) AS sent,
           EXISTS (SELECT 1 FROM enrollment e WHERE e.couple_id = c.id AND e.ended_at IS NULL) AS "alreadyEnrolled",
           (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name,
                     'left', cp.left_at IS NOT NULL OR p.deactivated_at IS NOT NULL,
                     'consented', NOT EXISTS (SELECT 1 FROM unnest(${[...requiredKinds]}::text[]) AS required (kind)
                                               WHERE NOT consent_is_live(p.id, required.kind)),
                     'heard', coalesce((SELECT h.heard FROM each_was_heard(c.id) h WHERE h.person_id = p.id), false),
                     'paysSince', (SELECT extract(epoch FROM s.recorded_at) * 1000 FROM self_payment s
                                    WHERE s.person_id = p.id AND s.withdrawn_at IS NULL),
                     'coverages', coalesce((SELECT jsonb_agg(jsonb_build_object('outcome', v.outcome,
                                              'concludedAt', extract(epoch FROM v.decided_at) * 1000,
                                              'validUntil', v.valid_until))
                        FROM plans_in_reach() k
                        LEFT JOIN benefit_verification v ON v.coverage_id = k.id AND v.superseded_at IS NULL
                       WHERE k.person_id = p.id AND plan_of_case(k, cp)), '[]')) ORDER BY cp.position)
              FROM couple_partner cp JOIN person p ON p.id = cp.person_id WHERE cp.couple_id = c.id) AS partners
      FROM couple c WHERE c.id = ${couple}::uuid`
  return facts
}

/** One row for both: an enrollment has a couple and no partner. */
export async function insertEnrollment(tx: Transaction, couple: string, by: string, at: Date): Promise<void> {
  await tx.enrollment.createMany({ data: [{ coupleId: couple, enrolledAt: at, enrolledBy: by }] })
}
