import type { PersonKind } from '@/lib/access/actor'
import type { Transaction } from '@/lib/data/transaction'

export function findAccountByEmail(tx: Transaction, email: string) {
  return tx.account.findUnique({
    where: { email },
    select: {
      personId: true,
      passwordHash: true,
      person: { select: { deactivatedAt: true, locale: true, name: true } },
    },
  })
}

export async function insertPersonWithAccount(
  tx: Transaction,
  person: {
    role: PersonKind
    name: string
    zone: string
    locale: string
    email: string
    passwordHash: string
    now: Date
  },
): Promise<string> {
  const { id } = await tx.person.create({
    data: {
      role: person.role,
      name: person.name,
      zone: person.zone,
      locale: person.locale,
      createdAt: person.now,
    },
    select: { id: true },
  })
  await tx.account.create({
    data: {
      personId: id,
      email: person.email,
      passwordHash: person.passwordHash,
      passwordChangedAt: person.now,
    },
    select: { personId: true },
  })
  return id
}

export async function updatePassword(tx: Transaction, personId: string, passwordHash: string, now: Date) {
  await tx.account.update({ where: { personId }, data: { passwordHash, passwordChangedAt: now } })
}
