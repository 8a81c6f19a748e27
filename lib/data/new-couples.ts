import type { Transaction } from '@/lib/data/transaction'

/**
 * A couple and its two rows. The couple points at its partners and they at the couple: the database looks at both
 * when the transaction ends.
 */
export async function insertCouple(
  tx: Transaction,
  couple: { id: string; partners: readonly [string, string]; createdAt: Date },
): Promise<void> {
  const [firstPartnerId, secondPartnerId] = couple.partners
  await tx.couple.createMany({
    data: [{ id: couple.id, firstPartnerId, secondPartnerId, createdAt: couple.createdAt }],
  })
  await tx.couplePartner.createMany({
    data: couple.partners.map((personId, place) => ({ coupleId: couple.id, personId, position: place + 1 })),
  })
}
