import type { Transaction } from '@/lib/data/transaction'

/** Someone in an application, with no more than the other person in it may read. */
export type Applicant = { personId: string; name: string; zone: string; position: number; partDone: boolean }

/** The one or two people of an application, the one who started it first. */
export async function listApplicants(tx: Transaction, applicationId: string): Promise<Applicant[]> {
  const rows = await tx.applicant.findMany({
    where: { applicationId, leftAt: null },
    orderBy: { position: 'asc' },
    select: {
      personId: true,
      position: true,
      partDoneAt: true,
      person: { select: { name: true, zone: true } },
    },
  })
  return rows.map(({ personId, position, partDoneAt, person }) => ({
    personId,
    position,
    partDone: partDoneAt !== null,
    ...person,
  }))
}

export async function insertApplicant(
  tx: Transaction,
  applicant: {
    applicationId: string
    personId: string
    position: 1 | 2
    joinedAt: Date
    partDoneAt?: Date | null
  },
): Promise<void> {
  await tx.applicant.createMany({ data: [applicant] })
}

/** Notes when this person's own part became complete; the first moment stays until the part is incomplete again. */
export async function setPartDone(
  tx: Transaction,
  applicant: { applicationId: string; personId: string },
  done: boolean,
  now: Date,
): Promise<void> {
  await tx.applicant.updateMany({
    where: { ...applicant, leftAt: null, partDoneAt: done ? null : { not: null } },
    data: { partDoneAt: done ? now : null },
  })
}

export async function leaveApplication(
  tx: Transaction,
  applicant: { applicationId: string; personId: string },
  now: Date,
): Promise<void> {
  await tx.applicant.updateMany({ where: { ...applicant, leftAt: null }, data: { leftAt: now } })
}
