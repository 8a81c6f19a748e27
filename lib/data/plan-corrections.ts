import type { CoverageRow } from '@/lib/data/benefits'
import type { OwnPlan } from '@/lib/data/own-coverage'
import type { Transaction } from '@/lib/data/transaction'
import type { RestsOnPlan } from '@/lib/domain/benefits/rests-on-plan'

/** What stood of a plan before it was corrected, who did and when. */
export type CorrectionRow = OwnPlan & { coverageId: string; by: string; at: Date }

/** The latest first. */
export function listCorrections(tx: Transaction, coverages: readonly string[]): Promise<CorrectionRow[]> {
  return tx.$queryRaw<CorrectionRow[]>`
    SELECT c.coverage_id AS "coverageId", c.holder::text AS holder, c.payer_name AS "payerName", c.member_id AS "memberId",
           c.group_number AS "groupNumber", c.plan_kind::text AS "planKind", p.name AS by, c.corrected_at AS at
      FROM plan_correction c JOIN person p ON p.id = c.corrected_by
     WHERE c.coverage_id = ANY (${[...coverages]}::uuid[]) ORDER BY c.corrected_at DESC, c.id`
}

/** What rests on a plan, as far as the asker works with it. */
export async function listRestsOnPlan(tx: Transaction, coverage: string): Promise<RestsOnPlan[]> {
  const rows = await tx.$queryRaw<{ word: RestsOnPlan }[]>`SELECT rests_on_plan(${coverage}::uuid) AS word`
  return rows.map(({ word }) => word)
}

/**
 * Puts a plan of the same words in the place of one on which something rests, which is set aside with it; of the same
 * insurance company the card goes along (`withCard`). Returns the new one's id.
 */
export async function beginPlanAnew(
  tx: Transaction,
  { coverage, withCard }: { coverage: string; withCard: boolean },
  at: Date,
): Promise<string> {
  const [row] = await tx.$queryRaw<[{ id: string }]>`
    SELECT begin_plan_anew(${coverage}::uuid, ${withCard}, ${at}::timestamptz) AS id`
  return row.id
}

/** Writes what a plan is now, and keeps what stood `before`. */
export async function writeCorrection(
  tx: Transaction,
  { coverage, plan, before, by }: { coverage: string; plan: OwnPlan; before: CoverageRow; by: string },
  at: Date,
): Promise<void> {
  const { personId, holder, payer: payerName, memberId, group: groupNumber, planKind } = before
  const stood = { personId, holder, payerName, memberId, groupNumber, planKind }
  await tx.planCorrection.createMany({
    data: [{ ...stood, coverageId: coverage, correctedBy: by, correctedAt: at }],
  })
  await tx.coverage.updateMany({ where: { id: coverage }, data: { ...plan, updatedAt: at } })
}

/** Takes a plan away on which nothing rests. */
export async function takePlanAway(tx: Transaction, coverage: string, at: Date): Promise<void> {
  await tx.$executeRaw`SELECT take_plan_away(${coverage}::uuid, ${at}::timestamptz)`
}
