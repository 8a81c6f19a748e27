import { hashToken, newToken } from '@/lib/auth/tokens'
import { insertAuditEvents } from '@/lib/data/audit'
import { insertLoginSession } from '@/lib/data/login-sessions'
import { inTransaction } from '@/lib/data/transaction'

/**
 * Opens a session for someone who has just given the right password or link, and records it; a second factor is still
 * to be proved. `device`: a code of `lib/auth/device`. Returns the token for their cookie.
 */
export async function openSession(personId: string, now: Date, device = ''): Promise<string> {
  const token = newToken()
  await inTransaction({ role: 'door' }, async (tx) => {
    await insertLoginSession(tx, { tokenHash: hashToken(token), personId, device, now })
    await insertAuditEvents(tx, { id: null, role: 'door' }, now, [
      { action: 'door.sign-in', subject: personId },
    ])
  })
  return token
}
