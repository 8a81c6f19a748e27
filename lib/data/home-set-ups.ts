import type { Transaction } from '@/lib/data/transaction'
import type { HomeAnswers } from '@/lib/domain/intake/home-answers'

/** Joint answers about the home as a screen shows them. Three were not asked from the beginning and may be missing. */
export type HomeToShow = Partial<HomeAnswers> & { sameHome: boolean; pets: string; notes: string }

/** The same with who saved them last. */
export type HomeSetUp = HomeToShow & { savedBy: string; updatedAt: Date }

export async function findHomeSetUp(tx: Transaction, applicationId: string): Promise<HomeSetUp | null> {
  const row = await tx.homeSetUp.findUnique({ where: { applicationId }, omit: { applicationId: true } })
  if (!row) return null
  const { rooms, headphones, devices, ...home } = row
  // The table takes no other words than these.
  const later = {
    rooms: rooms ?? undefined,
    headphones: headphones ?? undefined,
    devices: devices ?? undefined,
  }
  return { ...home, ...(later as Partial<HomeAnswers>) }
}

export const homeToShow = ({ savedBy, updatedAt, ...home }: HomeSetUp): HomeToShow => home

export async function saveHomeSetUp(tx: Transaction, applicationId: string, home: HomeSetUp): Promise<void> {
  await tx.homeSetUp.upsert({
    where: { applicationId },
    create: { applicationId, ...home },
    update: home,
    select: { applicationId: true },
  })
}
