import type { Transaction } from '@/lib/data/transaction'

/** Someone in another application who may be a partner of this couple. `otherId` is null outside one's reach. */
export type PersonAlike = {
  personId: string
  otherId: string | null
  otherCouple: string | null
  otherName: string | null
  nameAndBirth: boolean
  memberId: boolean
  phone: boolean
  verdict: 'same' | 'different' | null
}

export function listPeopleAlike(tx: Transaction, couple: string): Promise<PersonAlike[]> {
  return tx.$queryRaw<PersonAlike[]>`
    SELECT m.person_id AS "personId", m.other_id AS "otherId", m.other_couple AS "otherCouple", p.name AS "otherName",
           m.name_and_birth AS "nameAndBirth", m.member_id AS "memberId", m.phone, x.verdict
      FROM maybe_the_same_person(${couple}::uuid) m
      LEFT JOIN person p ON p.id = m.other_id
      LEFT JOIN person_match x ON x.person_id = least(m.person_id, m.other_id) AND x.other_id = greatest(m.person_id, m.other_id)
     ORDER BY m.other_id IS NULL, p.name, m.person_id`
}

/** Keeps what was found out; found out anew, it replaces what was said before. */
export async function keepMatch(
  tx: Transaction,
  match: { people: [string, string]; verdict: 'same' | 'different'; by: string },
  at: Date,
): Promise<void> {
  const [one, other] = [...match.people].sort()
  await tx.$executeRaw`
    INSERT INTO person_match (person_id, other_id, verdict, decided_by, decided_at)
    VALUES (${one}::uuid, ${other}::uuid, ${match.verdict}, ${match.by}::uuid, ${at})
    ON CONFLICT (person_id, other_id) DO UPDATE SET verdict = ${match.verdict}, decided_by = ${match.by}::uuid, decided_at = ${at}`
}
