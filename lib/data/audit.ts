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

export async function insertAuditEvents(tx: Transaction, actor: AuditActor, at: Date, events: AuditEvent[]) {
  await tx.auditEvent.createMany({
    data: events.map((event) => ({
      at,
      actorId: actor.id,
      actorRole: actor.role,
      action: event.action,
      coupleId: event.couple ?? null,
      subjectId: event.subject ?? null,
      facts: event.facts ?? {},
    })),
  })
}
