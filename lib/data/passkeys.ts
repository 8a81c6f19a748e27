import type { Transaction } from '@/lib/data/transaction'

export type StoredPasskey = {
  id: string
  credentialId: string
  publicKey: string
  counter: number
  transports: string[]
  name: string
  addedAt: Date
  lastUsedAt: Date | null
}

/** The passkeys of a person, the oldest first. */
export async function listPasskeys(tx: Transaction, personId: string): Promise<StoredPasskey[]> {
  const rows = await tx.passkey.findMany({
    where: { personId, removedAt: null },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({ ...row, counter: Number(row.counter) }))
}

type NewPasskey = Omit<StoredPasskey, 'id' | 'addedAt' | 'lastUsedAt'> & { personId: string; now: Date }

export async function insertPasskey(tx: Transaction, { now, counter, ...passkey }: NewPasskey) {
  await tx.passkey.createMany({ data: [{ ...passkey, counter: BigInt(counter), addedAt: now }] })
}

/** Notes that a passkey was used. Where its device counts, the count must have gone up. */
export async function spendPasskey(
  tx: Transaction,
  id: string,
  counter: number,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.passkey.updateMany({
    where: {
      id,
      removedAt: null,
      ...(counter > 0 ? { counter: { lt: BigInt(counter) } } : { counter: BigInt(0) }),
    },
    data: { counter: BigInt(counter), lastUsedAt: now },
  })
  return count === 1
}

export async function removePasskey(
  tx: Transaction,
  personId: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.passkey.updateMany({
    where: { personId, id, removedAt: null },
    data: { removedAt: now },
  })
  return count === 1
}
