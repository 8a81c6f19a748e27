import type { Transaction } from '@/lib/data/transaction'
import type { TechCheck } from '@/lib/domain/intake/tech-check'

/** What one person found out about their equipment; null before they looked, and for whoever may not read it. */
export async function findTechCheck(
  tx: Transaction,
  personId: string,
): Promise<(TechCheck & { checkedAt: Date }) | null> {
  const row = await tx.techCheck.findUnique({ where: { personId }, omit: { personId: true } })
  return row as (TechCheck & { checkedAt: Date }) | null
}

export async function saveTechCheck(
  tx: Transaction,
  personId: string,
  check: TechCheck,
  now: Date,
): Promise<void> {
  const columns = { ...check, checkedAt: now }
  await tx.techCheck.upsert({
    where: { personId },
    create: { personId, ...columns },
    update: columns,
    select: { personId: true },
  })
}
