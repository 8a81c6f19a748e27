import type { Transaction } from '@/lib/data/transaction'

export type OpenApplication = {
  id: string
  reference: string
  version: number
  submittedAt: Date | null
  coupleId: string | null
}

/** The application a person is in now, or null. */
export async function findApplicationOf(tx: Transaction, personId: string): Promise<OpenApplication | null> {
  const mine = await tx.applicant.findFirst({
    where: { personId, leftAt: null },
    select: { application: { select: applicationColumns } },
  })
  return mine?.application ?? null
}

const applicationColumns = {
  id: true,
  reference: true,
  version: true,
  submittedAt: true,
  coupleId: true,
} as const

/** The same, kept from every other change until this transaction ends. */
export async function lockApplicationOf(tx: Transaction, personId: string): Promise<OpenApplication | null> {
  const [row] = await tx.$queryRaw<OpenApplication[]>`
    SELECT a.id, a.reference, a.version, a.submitted_at AS "submittedAt", a.couple_id AS "coupleId"
      FROM applicant mine JOIN application a ON a.id = mine.application_id
     WHERE mine.person_id = ${personId}::uuid AND mine.left_at IS NULL FOR UPDATE OF a`
  return row ?? null
}

export async function lockApplication(tx: Transaction, id: string): Promise<OpenApplication | null> {
  const [row] = await tx.$queryRaw<OpenApplication[]>`
    SELECT id, reference, version, submitted_at AS "submittedAt", couple_id AS "coupleId"
      FROM application WHERE id = ${id}::uuid FOR UPDATE`
  return row ?? null
}

/** False when the reference is already in use. */
export async function insertApplication(
  tx: Transaction,
  application: { id: string; reference: string; startedBy: string; startedAt: Date },
): Promise<boolean> {
  const { count } = await tx.application.createMany({ data: [application], skipDuplicates: true })
  return count === 1
}

export async function raiseVersion(tx: Transaction, id: string): Promise<void> {
  await tx.application.updateMany({ where: { id }, data: { version: { increment: 1 } } })
}

export async function markSubmitted(
  tx: Transaction,
  id: string,
  { coupleId, coordinatorId, at }: { coupleId: string; coordinatorId: string | null; at: Date },
): Promise<void> {
  await tx.application.updateMany({ where: { id }, data: { submittedAt: at, coupleId, coordinatorId } })
}

/** The coordinator with the fewest open cases; null while the program has none. */
export async function coordinatorWithFewestCases(tx: Transaction): Promise<string | null> {
  const [row] = await tx.$queryRaw<[{ id: string | null }]>`SELECT coordinator_with_fewest_cases() AS id`
  return row.id
}

/** The reference of a couple's case; null where the two came without an application. */
export async function findReference(tx: Transaction, couple: string): Promise<string | null> {
  const row = await tx.application.findFirst({ where: { coupleId: couple }, select: { reference: true } })
  return row?.reference ?? null
}

/** What the couple may know of how their application goes on. */
export function findSentApplication(tx: Transaction, id: string) {
  return tx.application.findUnique({
    where: { id },
    select: { reference: true, submittedAt: true, coordinator: { select: { name: true } } },
  })
}
