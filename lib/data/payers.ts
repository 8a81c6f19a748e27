import type { Transaction } from '@/lib/data/transaction'
import type { PayerSettings } from '@/lib/domain/benefits/payer'

/** A payer as it is kept. `retiredAt` is null while plans may be matched to it. */
export type PayerRow = PayerSettings & {
  id: string
  revision: number
  changedAt: Date
  retiredAt: Date | null
}

const columns = {
  id: true,
  name: true,
  code: true,
  aliases: true,
  priorAuthorization: true,
  askPhone: true,
  askFax: true,
  askPortal: true,
  billableFloor: true,
  costOrder: true,
  dayCode: true,
  telehealthPlace: true,
  modifiers: true,
  jointInPerDiem: true,
  requestStyle: true,
  notes: true,
  revision: true,
  changedAt: true,
  retiredAt: true,
} as const

/** All payers by name, the retired ones last. The checks of the table keep every word one of ours. */
export async function listPayers(tx: Transaction): Promise<PayerRow[]> {
  const order = [{ retiredAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }] as const
  return (await tx.payer.findMany({ select: columns, orderBy: [...order] })) as PayerRow[]
}

export async function findPayer(tx: Transaction, id: string): Promise<PayerRow | null> {
  return (await tx.payer.findUnique({ where: { id }, select: columns })) as PayerRow | null
}

export async function insertPayer(
  tx: Transaction,
  payer: PayerSettings & { id: string; addedBy: string },
  at: Date,
): Promise<void> {
  await tx.payer.createMany({ data: [{ ...payer, addedAt: at, changedAt: at }] })
}

/** False when somebody else changed it since this revision was read. */
export async function updatePayer(
  tx: Transaction,
  { id, revision }: { id: string; revision: number },
  change: Partial<PayerSettings> & { retiredAt?: Date | null },
  at: Date,
): Promise<boolean> {
  const { count } = await tx.payer.updateMany({
    where: { id, revision },
    data: { ...change, changedAt: at, revision: { increment: 1 } },
  })
  return count > 0
}

/** The payer a plan is billed to, as the coordinator says; null where it is none of the list. */
export async function setPayerOf(tx: Transaction, coverage: string, payer: string | null): Promise<void> {
  await tx.coverage.updateMany({ where: { id: coverage }, data: { payerId: payer } })
}
