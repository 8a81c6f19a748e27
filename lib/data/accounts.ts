import type { PersonKind } from '@/lib/access/actor'
import type { Transaction } from '@/lib/data/transaction'

export type KnownAccount = {
  personId: string
  passwordHash: string
  person: { deactivatedAt: Date | null; locale: string; name: string }
}

/** One query whether the address is known or not, so that the time it takes says nothing. */
export async function findAccountByEmail(tx: Transaction, email: string): Promise<KnownAccount | null> {
  const [row] = await tx.$queryRaw<(Omit<KnownAccount, 'person'> & KnownAccount['person'])[]>`
    SELECT a.person_id AS "personId", a.password_hash AS "passwordHash", p.deactivated_at AS "deactivatedAt",
           p.locale, p.name
      FROM account a JOIN person p ON p.id = a.person_id WHERE a.email = ${email}`
  if (!row) return null
  const { personId, passwordHash, ...person } = row
  return { personId, passwordHash, person }
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

/** One's own account: the address mail goes to, and what a typed password is compared with. */
export function findOwnAccount(tx: Transaction, personId: string) {
  return tx.account.findUnique({
    where: { personId },
    select: { email: true, passwordHash: true, passwordChangedAt: true },
  })
}

/** One after the other for one person: of two removals at once the second sees what the first has left. */
export async function lockOwnPerson(tx: Transaction, personId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM person WHERE id = ${personId}::uuid FOR UPDATE`
}

export async function updateEmail(tx: Transaction, personId: string, email: string) {
  await tx.account.update({ where: { personId }, data: { email } })
}

/** The accounts whose address ends so, in the order of their addresses. */
export function listAccountsAt(tx: Transaction, ending: string) {
  return tx.account.findMany({
    where: { email: { endsWith: ending } },
    orderBy: { email: 'asc' },
    select: { personId: true, email: true },
  })
}
