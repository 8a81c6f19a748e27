import type { Transaction } from '@/lib/data/transaction'
import type { ApplyingFacts } from '@/lib/domain/program/still-applying'

/**
 * What became of a couple's application. Its row is kept until the end of this transaction, so that of many who close it,
 * open it again or end the couple at once, each sees what the one before did.
 */
export async function lockCase(tx: Transaction, couple: string): Promise<ApplyingFacts> {
  await tx.$queryRaw`SELECT id FROM application WHERE couple_id = ${couple}::uuid FOR UPDATE`
  const [facts] = await tx.$queryRaw<[ApplyingFacts]>`
    SELECT EXISTS (SELECT 1 FROM case_closing WHERE couple_id = ${couple}::uuid AND closed_at IS NOT NULL
                      AND reopened_at IS NULL) AS declined,
           EXISTS (SELECT 1 FROM couple_partner WHERE couple_id = ${couple}::uuid AND left_at IS NOT NULL) AS ended,
           EXISTS (SELECT 1 FROM enrollment WHERE couple_id = ${couple}::uuid AND ended_at IS NULL) AS enrolled`
  return facts
}
