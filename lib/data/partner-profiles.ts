import type { Transaction } from '@/lib/data/transaction'

/** "About you" as stored; the date of birth as "YYYY-MM-DD". */
export type PartnerProfile = {
  legalName: string
  calledName: string
  dateOfBirth: string
  state: string
  city: string
  phone: string
  language: string
  pronouns: string | null
  street: string | null
  needs: string[]
  needsWords: string | null
}

export async function findPartnerProfile(tx: Transaction, personId: string): Promise<PartnerProfile | null> {
  const row = await tx.partnerProfile.findUnique({
    where: { personId },
    omit: { personId: true, updatedAt: true },
  })
  return row && { ...row, dateOfBirth: row.dateOfBirth.toISOString().slice(0, 10) }
}

/** By person, the legal names the asker may read. */
export async function findLegalNames(tx: Transaction, people: string[]): Promise<Map<string, string>> {
  const rows = await tx.partnerProfile.findMany({
    where: { personId: { in: people } },
    select: { personId: true, legalName: true },
  })
  return new Map(rows.map(({ personId, legalName }) => [personId, legalName]))
}

export async function savePartnerProfile(
  tx: Transaction,
  personId: string,
  profile: PartnerProfile,
  now: Date,
): Promise<void> {
  const columns = { ...profile, dateOfBirth: new Date(`${profile.dateOfBirth}T00:00:00Z`), updatedAt: now }
  await tx.partnerProfile.upsert({
    where: { personId },
    create: { personId, ...columns },
    update: columns,
    select: { personId: true },
  })
}

/** What others see of a person, and how times and mails are written for them. */
export async function setPersonFace(
  tx: Transaction,
  personId: string,
  face: { name: string; zone: string; locale: string },
): Promise<void> {
  await tx.person.updateMany({ where: { id: personId }, data: face })
}

/** The e-mail address of the person who asks. */
export async function findOwnAddress(tx: Transaction, personId: string): Promise<string | null> {
  const row = await tx.account.findUnique({ where: { personId }, select: { email: true } })
  return row?.email ?? null
}
