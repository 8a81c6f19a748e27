import type { Transaction } from '@/lib/data/transaction'
import type { BillableTo } from '@/lib/domain/benefits/billable-to'

/** Under whom a session is billed for this couple; null where nobody chose. */
export async function findBillableTo(
  tx: Transaction,
  session: string,
  couple: string,
): Promise<BillableTo | null> {
  const row = await tx.sessionBilling.findUnique({
    where: { sessionId_coupleId: { sessionId: session, coupleId: couple } },
    select: { billableTo: true },
  })
  return (row?.billableTo as BillableTo | undefined) ?? null
}

export async function saveBillableTo(
  tx: Transaction,
  on: { session: string; couple: string; billableTo: BillableTo; by: string },
  at: Date,
): Promise<void> {
  const { session, couple, billableTo, by } = on
  await tx.$executeRaw`
    INSERT INTO session_billing (session_id, couple_id, billable_to, set_by, set_at)
    VALUES (${session}::uuid, ${couple}::uuid, ${billableTo}, ${by}::uuid, ${at})
    ON CONFLICT (session_id, couple_id)
      DO UPDATE SET billable_to = excluded.billable_to, set_by = excluded.set_by, set_at = excluded.set_at`
}
