import type { Transaction } from '@/lib/data/transaction'

/** What the couple said of a plan through the other partner (`coverageId`) and that one's own plan (`heldId`). */
export type PolicyAnswer = { coverageId: string; heldId: string; onePolicy: boolean; at: Date }

/** The answers that count, of plans through the other partner; of a case that is over, those that did as it ended. */
export function listPolicyAnswers(tx: Transaction, coverages: readonly string[]): Promise<PolicyAnswer[]> {
  return tx.$queryRaw<PolicyAnswer[]>`
    SELECT coverage_id AS "coverageId", held_id AS "heldId", one_policy AS "onePolicy", recorded_at AS at
      FROM policy_answers_of(${[...coverages]}::uuid[])`
}

type NewAnswer = {
  through: { id: string; personId: string }
  held: { id: string; personId: string }
  onePolicy: boolean
  by: string
}

/** Takes the place of what was said before; both by the clock that also dates corrections. */
export async function writePolicyAnswer(
  tx: Transaction,
  { through, held, onePolicy, by }: NewAnswer,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE policy_answer SET superseded_at = clock_timestamp()
     WHERE coverage_id = ${through.id}::uuid AND held_id = ${held.id}::uuid AND superseded_at IS NULL`
  await tx.$executeRaw`
    INSERT INTO policy_answer (coverage_id, person_id, held_id, holder_id, one_policy, recorded_by, recorded_at)
    VALUES (${through.id}::uuid, ${through.personId}::uuid, ${held.id}::uuid, ${held.personId}::uuid, ${onePolicy},
            ${by}::uuid, clock_timestamp())`
}

/** When the payer of each was heard last under the words it has, or its check concluded. A call is noted by the minute. */
export function listLastHeard(
  tx: Transaction,
  coverages: readonly string[],
): Promise<{ coverageId: string; at: Date }[]> {
  return tx.$queryRaw<{ coverageId: string; at: Date }[]>`
    SELECT said.coverage_id AS "coverageId", max(said.at) AS at
      FROM (SELECT coverage_id, imported_at AS at FROM eligibility_reply WHERE as_it_reads
             UNION ALL SELECT coverage_id, called_at + interval '1 minute' FROM benefit_call
             UNION ALL SELECT coverage_id, decided_at FROM benefit_verification) AS said
     WHERE said.coverage_id = ANY (${[...coverages]}::uuid[])
     GROUP BY said.coverage_id`
}
