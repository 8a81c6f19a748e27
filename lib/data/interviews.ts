import { seal, unseal } from '@/lib/data/sealed'
import type { Transaction } from '@/lib/data/transaction'

export type InterviewRow = {
  id: string
  heldBy: string
  heldAt: Date
  heldAlone: boolean
  notes: string
}

/** What was recorded of interviews with one partner, the newest first. */
export async function listInterviews(tx: Transaction, personId: string): Promise<InterviewRow[]> {
  const rows = await tx.$queryRaw<InterviewRow[]>`
    SELECT i.id, p.name AS "heldBy", i.held_at AS "heldAt", i.held_alone AS "heldAlone", i.notes
      FROM interview_record i JOIN person p ON p.id = i.held_by
     WHERE i.person_id = ${personId}::uuid ORDER BY i.held_at DESC, i.id`
  return rows.map((row) => ({ ...row, notes: unseal(row.notes, placeOf(row.id)) }))
}

type NewInterview = {
  couple: string
  person: string
  by: string
  heldAt: Date
  heldAlone: boolean
  notes: string
}

export async function insertInterview(tx: Transaction, interview: NewInterview, at: Date): Promise<string> {
  const id = crypto.randomUUID()
  const { couple, person, by, heldAt, heldAlone } = interview
  const notes = seal(interview.notes, placeOf(id))
  const row = { id, coupleId: couple, personId: person, heldBy: by, heldAt, heldAlone, notes, recordedAt: at }
  await tx.interviewRecord.createMany({ data: [row] })
  return id
}

const placeOf = (id: string) => ({ table: 'interview_record', column: 'notes', row: id })
