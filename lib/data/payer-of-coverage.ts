import type { Transaction } from '@/lib/data/transaction'
import type { RequestStyle } from '@/lib/domain/benefits/asked-service-types'

export type PayerOfCoverage = { name: string; code: string; requestStyle: RequestStyle }

/** What we know of the payer of a plan, where it is one we keep. */
export async function findPayerOf(tx: Transaction, coverage: string): Promise<PayerOfCoverage | undefined> {
  const [payer] = await tx.$queryRaw<PayerOfCoverage[]>`
    SELECT y.name, y.code, y.request_style AS "requestStyle"
      FROM plans_in_reach() c JOIN payer y ON y.id = c.payer_id
     WHERE c.id = ${coverage}::uuid AND y.retired_at IS NULL`
  return payer
}
