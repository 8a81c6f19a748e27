import type { Transaction } from '@/lib/data/transaction'
import type { EndFacts } from '@/lib/domain/taking-part/may-end'

/** What decides how a couple may be ended; undefined when it is out of reach. Its row is kept until the end. */
export async function readEndFacts(
  tx: Transaction,
  couple: string,
): Promise<Omit<EndFacts, 'goingOn'> | undefined> {
  await tx.$queryRaw`SELECT id FROM application WHERE couple_id = ${couple}::uuid FOR UPDATE`
  const [facts] = await tx.$queryRaw<Omit<EndFacts, 'goingOn'>[]>`
    SELECT bool_and(cp.left_at IS NULL) AS stands,
           EXISTS (SELECT 1 FROM enrollment e WHERE e.couple_id = ${couple}::uuid AND e.ended_at IS NULL) AS enrolled,
           jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name,
             'hasTherapist', EXISTS (SELECT 1 FROM care_assignment t WHERE t.couple_id = cp.couple_id
                AND t.partner_id = p.id AND t.role = 'individual_therapist' AND t.assigned_until IS NULL))
             ORDER BY cp.position) AS partners
      FROM couple_partner cp JOIN person p ON p.id = cp.person_id
     WHERE cp.couple_id = ${couple}::uuid HAVING count(*) > 0`
  return facts
}

/** Whether the two are a couple here: both leave it in one act, so one who has left is the end of it. */
export async function coupleStands(tx: Transaction, couple: string): Promise<boolean> {
  const left = await tx.couplePartner.count({ where: { coupleId: couple, leftAt: { not: null } } })
  return left === 0
}

/**
 * Which of these couples were ended here. An application that was declined sets both free too, but ends no couple: then
 * there is a closing with letters.
 */
export async function listParted(tx: Transaction, couples: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ couple: string }[]>`
    SELECT DISTINCT cp.couple_id AS couple FROM couple_partner cp
     WHERE cp.couple_id = ANY (${[...couples]}::uuid[]) AND cp.left_at IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM case_closing c
                        WHERE c.couple_id = cp.couple_id AND c.closed_at IS NOT NULL AND c.reopened_at IS NULL)`
  return new Set(rows.map(({ couple }) => couple))
}

/** The same of the last couple somebody was in: they read their own letter, sent as it closed, and not the closing. */
export async function hasParted(tx: Transaction, person: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ parted: boolean }[]>`
    SELECT NOT EXISTS (SELECT 1 FROM decline_letter l
                        WHERE l.couple_id = cp.couple_id AND l.person_id = cp.person_id AND l.sent_at = cp.left_at) AS parted
      FROM couple_partner cp WHERE cp.person_id = ${person}::uuid AND cp.left_at IS NOT NULL
     ORDER BY cp.left_at DESC LIMIT 1`
  return row?.parted ?? false
}

/** The couple's own sessions ahead that seat none of those who go on: joint ones are called off before. */
export function listOwnAheadOf(tx: Transaction, couple: string, people: readonly string[], after: Date) {
  return tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT s.id, s.starts_at FROM session s JOIN seat ON seat.session_id = s.id
     WHERE s.couple_id = ${couple}::uuid AND s.cancelled_at IS NULL AND s.starts_at > ${after}
       AND s.kind IN ('individual', 'counseling', 'medical') AND seat.person_id = ANY (${[...people]}::uuid[])
     ORDER BY s.starts_at, s.id`
}

/** Ends the couple for both at once, in the database's own words (see the migration taking_part). */
export async function endCoupleFor(
  tx: Transaction,
  couple: string,
  goingOn: readonly string[],
  at: Date,
): Promise<void> {
  await tx.$executeRaw`SELECT end_couple(${couple}::uuid, ${[...goingOn]}::uuid[], ${at}::timestamptz)`
}
