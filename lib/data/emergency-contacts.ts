import type { Transaction } from '@/lib/data/transaction'

/** Whom to call when one person may be in danger. `null` for "not now", which is an answer too. */
export type EmergencyContact = { name: string; relation: string; phone: string; maySayWho: boolean }

/** `undefined` before they were asked, and for whoever may not read it. */
export async function findEmergencyContact(
  tx: Transaction,
  personId: string,
): Promise<EmergencyContact | null | undefined> {
  const row = await tx.emergencyContact.findUnique({
    where: { personId },
    select: { name: true, relation: true, phone: true, maySayWho: true },
  })
  if (!row) return undefined
  return row.name === '' ? null : row
}

export async function saveEmergencyContact(
  tx: Transaction,
  personId: string,
  contact: EmergencyContact | null,
  now: Date,
): Promise<void> {
  const nobody: EmergencyContact = { name: '', relation: '', phone: '', maySayWho: false }
  const columns = { ...(contact ?? nobody), updatedAt: now }
  await tx.emergencyContact.upsert({
    where: { personId },
    create: { personId, ...columns },
    update: columns,
    select: { personId: true },
  })
}
