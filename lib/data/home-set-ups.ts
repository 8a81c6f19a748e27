import type { Transaction } from '@/lib/data/transaction'

/** Joint answers about the home, with who saved them last. */
export type HomeSetUp = { sameHome: boolean; pets: string; notes: string; savedBy: string; updatedAt: Date }

export function findHomeSetUp(tx: Transaction, applicationId: string): Promise<HomeSetUp | null> {
  return tx.homeSetUp.findUnique({
    where: { applicationId },
    select: { sameHome: true, pets: true, notes: true, savedBy: true, updatedAt: true },
  })
}

export async function saveHomeSetUp(tx: Transaction, applicationId: string, home: HomeSetUp): Promise<void> {
  await tx.homeSetUp.upsert({
    where: { applicationId },
    create: { applicationId, ...home },
    update: home,
    select: { applicationId: true },
  })
}
