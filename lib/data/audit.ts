import type { Transaction } from '@/lib/data/transaction'

/** What happened. `facts` holds ids, codes and counts; never what somebody wrote. */
export type AuditEvent = {
  action: string
  couple?: string
  subject?: string
  facts?: Record<string, string | number | boolean | null>
}

/** Who did it: null at the door and for jobs. */
export type AuditActor = { id: string | null; role: string }

/** In plain SQL: nearly every command ends with it, and Prisma works out each `createMany` anew. */
export async function insertAuditEvents(tx: Transaction, actor: AuditActor, at: Date, events: AuditEvent[]) {
  const rows = events.map(({ action, couple = null, subject = null, facts = {} }) => ({
    action,
    couple,
    subject,
    facts,
  }))
  await tx.$executeRaw`
    INSERT INTO audit_event (at, actor_id, actor_role, action, couple_id, subject_id, facts)
    SELECT ${at}::timestamptz, ${actor.id}::uuid, ${actor.role}::text, action, couple, subject, facts
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
           AS event (action text, couple uuid, subject uuid, facts jsonb)`
}
