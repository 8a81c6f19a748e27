import type { Transaction } from '@/lib/data/transaction'
import type { Part } from '@/lib/domain/intake/part'
import { substanceConcern } from '@/lib/domain/intake/private-question'

/**
 * What stands in one's own part. Row-level security keeps it to oneself: for anyone else it looks empty. Whoever goes
 * through it again, after a couple that is over, answers the private question again: an older answer does not count.
 */
export async function readOwnPart(tx: Transaction, personId: string): Promise<Part> {
  const [part] = await tx.$queryRaw<[Part]>`
    SELECT (SELECT date_of_birth::text FROM partner_profile WHERE person_id = me.id) AS "born",
           EXISTS (SELECT FROM safe_contact WHERE person_id = me.id) AS "saidReach",
           EXISTS (SELECT FROM coverage WHERE person_id = me.id AND pay_order = 1 AND set_aside_at IS NULL) AS "hasPlan",
           EXISTS (SELECT FROM private_answer
                    WHERE person_id = me.id AND question = ${substanceConcern}
                      AND answered_at >= coalesce(
                        (SELECT begun_at FROM private_part WHERE person_id = me.id AND time_through > 1), '-infinity')
           ) AS "hasAnswered"
      FROM (SELECT ${personId}::uuid AS id) AS me`
  return part
}
