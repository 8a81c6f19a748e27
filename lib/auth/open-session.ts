import { hashToken, newToken } from '@/lib/auth/tokens'
import { insertAuditEvents } from '@/lib/data/audit'
import { insertLoginSession } from '@/lib/data/login-sessions'
import { inTransaction } from '@/lib/data/transaction'

/** Opens a session for someone who has just proved who they are, and records it. Returns the token for their cookie. */
export async function openSession(personId: string, now: Date): Promise<string> {
  const token = newToken()
  await inTransaction({ role: 'door' }, async (tx) => {
    await insertLoginSession(tx, { tokenHash: hashToken(token), personId, now })
    await insertAuditEvents(tx, { id: null, role: 'door' }, now, [
      { action: 'door.sign-in', subject: personId },
    ])
  })
  return token
}
