import type { OwnPlan } from '@/lib/data/own-coverage'
import type { Transaction } from '@/lib/data/transaction'
import type { RestsOnPlan } from '@/lib/domain/benefits/rests-on-plan'

/**
 * What stood of a plan before it was corrected, who did and when. `heard`: its payer was heard last under these words;
 * `another`: what stands since then is another plan; `takenBack`: another plan had these words, which stood in this one’s
 * place until then.
 */
export type CorrectionRow = OwnPlan & {
  coverageId: string
  by: string
  at: Date
  heard: boolean
  another: boolean
  takenBack: boolean
}

/** The latest first, of each of these plans with those in whose place it stands (`coverageId`: the one that was asked for). */
export function listCorrections(tx: Transaction, coverages: readonly string[]): Promise<CorrectionRow[]> {
  return tx.$queryRaw<CorrectionRow[]>`
    WITH RECURSIVE own AS (
      SELECT c.id AS asked, c.id, c.in_place_of, c.heard_as, c.named_at FROM plans_in_reach() c WHERE c.id = ANY (${[...coverages]}::uuid[])
      UNION ALL
      SELECT own.asked, f.id, f.in_place_of, own.heard_as, f.named_at FROM own JOIN plans_in_reach() f ON f.id = own.in_place_of)
    SELECT own.asked AS "coverageId", c.holder::text AS holder, c.payer_name AS "payerName", c.member_id AS "memberId",
           c.group_number AS "groupNumber", c.plan_kind::text AS "planKind", p.name AS by, c.corrected_at AS at,
           coalesce(c.id = own.heard_as, false) AS heard,
           own.in_place_of IS NOT NULL AND c.corrected_at = own.named_at AS another,
           c.took_back IS NOT NULL AS "takenBack"
      FROM own JOIN plan_correction c ON c.coverage_id = own.id JOIN person p ON p.id = c.corrected_by
     ORDER BY c.corrected_at DESC, c.id`
}

/**
 * What rests on a plan, as far as the asker works with it. `withFormer`: also on those in whose place it stands; `now`: by
 * which days are over.
 */
export async function listRestsOnPlan(
  tx: Transaction,
  coverage: string,
  { withFormer, now }: { withFormer: boolean; now: Date },
): Promise<RestsOnPlan[]> {
  const rows = await tx.$queryRaw<{ word: RestsOnPlan }[]>`
    SELECT rests_on_plan(${coverage}::uuid, ${withFormer}, ${now}::timestamptz) AS word`
  return rows.map(({ word }) => word)
}

/**
 * Puts another plan in the place of one on which something rests, which is set aside with it. Days that are over by `now`
 * stay with the former. Returns the new one's id.
 */
export async function beginPlanAnew(
  tx: Transaction,
  coverage: string,
  plan: OwnPlan,
  now: Date,
): Promise<string> {
  const { holder, payerName, memberId, groupNumber, planKind } = plan
  const [row] = await tx.$queryRaw<[{ id: string }]>`
    SELECT begin_plan_anew(${coverage}::uuid, ${holder}::plan_holder, ${payerName}, ${memberId}, ${groupNumber},
             ${planKind}::plan_kind, ${now}::timestamptz) AS id`
  return row.id
}

/** Writes what the same plan should have said; what stood before is kept, and so is what rests on it. */
export async function correctWords(tx: Transaction, coverage: string, plan: OwnPlan): Promise<void> {
  const { holder, payerName, memberId, groupNumber, planKind } = plan
  await tx.$executeRaw`
    SELECT correct_plan(${coverage}::uuid, ${holder}::plan_holder, ${payerName}, ${memberId}, ${groupNumber}, ${planKind}::plan_kind)`
}

/** What rests on a plan since it came in the place of another, so that this is not taken back as a mistake. */
export async function listRestsOnCorrection(
  tx: Transaction,
  coverage: string,
  now: Date,
): Promise<RestsOnPlan[]> {
  const rows = await tx.$queryRaw<{ word: RestsOnPlan }[]>`
    SELECT rests_on_correction(${coverage}::uuid, ${now}::timestamptz) AS word`
  return rows.map(({ word }) => word)
}

/** Lets the plan in whose place this one came stand again, as it stood. Returns its id. */
export async function bringFormerBack(tx: Transaction, coverage: string, now: Date): Promise<string> {
  const [row] = await tx.$queryRaw<[{ id: string }]>`
    SELECT take_correction_back(${coverage}::uuid, ${now}::timestamptz) AS id`
  return row.id
}

/** The plan itself, or the one that stands again since this one was taken back. */
export async function standsSince(tx: Transaction, coverage: string): Promise<string> {
  const back = await tx.planCorrection.findUnique({
    where: { tookBack: coverage },
    select: { coverageId: true },
  })
  return back?.coverageId ?? coverage
}

/** Takes a plan away on which nothing rests. */
export async function takePlanAway(tx: Transaction, coverage: string, at: Date): Promise<void> {
  await tx.$executeRaw`SELECT take_plan_away(${coverage}::uuid, ${at}::timestamptz)`
}
