import type { Transaction } from '@/lib/data/transaction'
import type { Locale } from '@/lib/domain/refusals'

export type AskingCoordinator = { id: string; name: string; zone: string; locale: Locale }

/** Whoever asked, while they are a coordinator here. */
export async function findAskingCoordinator(
  tx: Transaction,
  id: string,
): Promise<AskingCoordinator | undefined> {
  const [one] = await tx.$queryRaw<AskingCoordinator[]>`
    SELECT id, name, zone, locale FROM person
     WHERE id = ${id}::uuid AND role = 'coordinator' AND deactivated_at IS NULL`
  return one
}
