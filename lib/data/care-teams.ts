import type { Transaction } from '@/lib/data/transaction'
import type { Assignment } from '@/lib/domain/care-team/assignment'
import type { CareRole } from '@/lib/domain/care-team/roles'
import type { AssignmentId, PersonId } from '@/lib/domain/ids'

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
  const rows = await tx.$queryRaw<(Omit<TeamRow, 'clinician'> & { clinicianId: PersonId; name: string })[]>`
    SELECT a.id, a.role::text AS role, a.partner_id AS "partnerId", a.clinician_id AS "clinicianId", p.name,
           c.credentials, a.assigned_from AS "from", a.assigned_until AS "until", a.ended_reason AS "endedReason"
      FROM care_assignment a
      JOIN clinician c ON c.person_id = a.clinician_id
      JOIN person p ON p.id = a.clinician_id
     WHERE a.couple_id = ${couple}::uuid AND (a.assigned_until IS NULL) = ${live}
     ORDER BY a.assigned_until, a.assigned_from, a.role, a.id`
  return rows.map(({ clinicianId, name, ...row }) => ({ ...row, clinician: { id: clinicianId, name } }))
}
