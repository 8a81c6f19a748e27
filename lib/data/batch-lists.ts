import type { BatchMember } from '@/lib/data/reply-batches'
import type { Transaction } from '@/lib/data/transaction'

/** The lists in which the members of a file of one's own stand; those of colleagues' couples stand in none. */
export type BatchList = 'sure' | 'doubtful' | 'unknown' | 'brought' | 'set-aside'

export type ListedMember = BatchMember & {
  id: string
  list: BatchList
  /** The place in its list, counted from 0, and how many stand there in all. */
  nth: number
  total: number
  replyId: string | null
  /** Whose it was brought to, where that case is still in reach. */
  brought: { coupleId: string; partner: string } | null
}

/** So many rows of a list, with the one somebody was at; its last page where the list has become shorter since. */
export type PageAsked = { list: BatchList; at: number; size: number }

/** A page of each list, by one statement: nobody else's line leaves the database, however many the file names. */
export function listPagesOfBatch(
  tx: Transaction,
  batch: string,
  pages: readonly PageAsked[],
): Promise<ListedMember[]> {
  const [lists, places, sizes] = [
    pages.map(({ list }) => list),
    pages.map(({ at }) => at),
    pages.map(({ size }) => size),
  ]
  return tx.$queryRaw<ListedMember[]>`
    WITH stood AS (
           SELECT member_id, list, (row_number() OVER (PARTITION BY list ORDER BY place) - 1)::int AS nth,
                  (count(*) OVER (PARTITION BY list))::int AS total
             FROM lists_of_batch(${batch}::uuid)),
         shown AS (
           SELECT stood.*
             FROM stood JOIN unnest(${lists}::text[], ${places}::int[], ${sizes}::int[]) AS asked (list, at, size) USING (list)
            WHERE nth / size = least(at, total - 1) / size)
    SELECT m.id, shown.list, shown.nth, shown.total, m.place, m.segment, m.first_name AS "firstName",
           m.last_name AS "lastName", m.date_of_birth AS "dateOfBirth", m.member_id AS "memberId", m.payer, m.traces,
           m.reply_id AS "replyId",
           (SELECT jsonb_build_object('coupleId', cp.couple_id, 'partner', p.name)
              FROM coverage c JOIN couple_partner cp ON cp.person_id = c.person_id AND cp.left_at IS NULL
              JOIN person p ON p.id = c.person_id WHERE c.id = m.coverage_id LIMIT 1) AS brought
      FROM shown JOIN reply_batch_member m ON m.id = shown.member_id ORDER BY m.place`
}

/** Who in a file is sure, and of which plan. */
export function listSureOnes(
  tx: Transaction,
  batch: string,
): Promise<{ memberId: string; coupleId: string; coverageId: string }[]> {
  return tx.$queryRaw`
    SELECT l.member_id AS "memberId", cp.couple_id AS "coupleId", c.id AS "coverageId"
      FROM lists_of_batch(${batch}::uuid) l
      JOIN coverage c ON c.id = l.coverage_id
      JOIN couple_partner cp ON cp.person_id = c.person_id AND cp.left_at IS NULL
     WHERE l.list = 'sure' ORDER BY l.place`
}

/** Whether all these are members of the file that are one's own to read. */
export async function areMembersOf(tx: Transaction, batch: string, ids: readonly string[]): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ all: boolean }[]>`
    SELECT NOT EXISTS (SELECT FROM unnest(${[...ids]}::uuid[]) AS asked (id) WHERE NOT EXISTS (
             SELECT FROM reply_batch_member m WHERE m.id = asked.id AND m.batch_id = ${batch}::uuid)) AS all`
  return found?.all ?? false
}
