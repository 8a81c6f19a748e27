import type { Transaction } from '@/lib/data/transaction'

export type FoundCase = { coupleId: string; reference: string; names: string; closed: boolean }

/** `named`: plain words of a name or reference; `phone`: digits; `last`: the last four of a member id. Empty: not asked. */
export type AskedCase = { named: string; phone: string; last: string }

/** Cases of this coordinator, open ones first, at most 12. */
export function searchCases(tx: Transaction, coordinator: string, asked: AskedCase): Promise<FoundCase[]> {
  const { named, phone, last } = asked
  return tx.$queryRaw<FoundCase[]>`
    SELECT a.couple_id AS "coupleId", a.reference, a.closed_at IS NOT NULL AS closed,
           (SELECT string_agg(coalesce(f.legal_name, p.name), ' · ' ORDER BY cp.position)
              FROM couple_partner cp JOIN person p ON p.id = cp.person_id
              LEFT JOIN partner_profile f ON f.person_id = p.id WHERE cp.couple_id = a.couple_id) AS names
      FROM application a
      JOIN case_standing k ON k.couple_id = a.couple_id
     WHERE a.coordinator_id = ${coordinator}::uuid AND a.submitted_at IS NOT NULL AND ${named} <> ''
       AND (position(${named} IN k.known_as) > 0
         OR (${phone} <> '' AND EXISTS (
              SELECT 1 FROM couple_partner cp JOIN partner_profile f ON f.person_id = cp.person_id
               WHERE cp.couple_id = a.couple_id AND position(${phone} IN regexp_replace(f.phone, '\\D', '', 'g')) > 0))
         OR (${last} <> '' AND EXISTS (
              SELECT 1 FROM couple_partner cp JOIN plans_in_reach() c ON c.person_id = cp.person_id
               WHERE cp.couple_id = a.couple_id AND plan_of_case(c, cp)
                 AND right(upper(c.member_id), 4) = ${last})))
     ORDER BY a.closed_at IS NOT NULL, a.submitted_at DESC LIMIT 12`
}
