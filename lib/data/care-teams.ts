import type { Transaction } from '@/lib/data/transaction'
import type { Assignment } from '@/lib/domain/care-team/assignment'
import type { CareRole } from '@/lib/domain/care-team/roles'
import { type AssignmentId, asId, type PersonId } from '@/lib/domain/ids'

/** A place in a care team with its history: `until` is null while it is held. */
export type TeamRow = Assignment & {
  id: AssignmentId
  credentials: string
  from: Date
  until: Date | null
  endedReason: string | null
}

/** Who serves the couple now, in the order in which they came. */
export function listLiveTeam(tx: Transaction, couple: string): Promise<TeamRow[]> {
  return list(tx, couple, true)
}

/** Who served the couple before, the latest to leave first. */
export async function listFormerTeam(tx: Transaction, couple: string): Promise<TeamRow[]> {
  const rows = await list(tx, couple, false)
  return rows.reverse()
}

export type NewAssignment = { role: CareRole; partnerId: string | null; clinicianId: string }

export async function insertAssignments(
  tx: Transaction,
  couple: string,
  assignments: readonly NewAssignment[],
  by: string,
  at: Date,
): Promise<void> {
  await tx.careAssignment.createMany({
    data: assignments.map((one) => ({ ...one, coupleId: couple, assignedFrom: at, assignedBy: by })),
  })
}

/** Ends a place; the row stays, so that "who was it then" can be answered. */
export async function endAssignment(tx: Transaction, id: string, reason: string, at: Date): Promise<void> {
  await tx.careAssignment.update({
    where: { id },
    data: { assignedUntil: at, endedReason: reason },
    select: { id: true },
  })
}

async function list(tx: Transaction, couple: string, live: boolean): Promise<TeamRow[]> {
  const rows = await tx.careAssignment.findMany({
    where: { coupleId: couple, assignedUntil: live ? null : { not: null } },
    orderBy: live ? [{ assignedFrom: 'asc' }, { id: 'asc' }] : [{ assignedUntil: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      role: true,
      partnerId: true,
      assignedFrom: true,
      assignedUntil: true,
      endedReason: true,
      clinician: { select: { personId: true, credentials: true, person: { select: { name: true } } } },
    },
  })
  return rows.map((row) => ({
    id: asId<AssignmentId>(row.id),
    role: row.role,
    partnerId: row.partnerId ? asId<PersonId>(row.partnerId) : null,
    clinician: { id: asId<PersonId>(row.clinician.personId), name: row.clinician.person.name },
    credentials: row.clinician.credentials,
    from: row.assignedFrom,
    until: row.assignedUntil,
    endedReason: row.endedReason,
  }))
}
