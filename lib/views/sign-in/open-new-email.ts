import type { Caller } from '@/lib/access/actor'
import { hashToken } from '@/lib/auth/tokens'
import { findEmailChange } from '@/lib/data/email-changes'
import { look } from '@/lib/views/look'

/** Whether the link to a new address still works. It says nothing about whose it is. */
export function openNewEmail(caller: Caller, { token }: { token: string }): Promise<{ usable: boolean }> {
  return look(caller, 'door.open-email-change', {}, async ({ tx, now }) => ({
    usable: (await findEmailChange(tx, hashToken(token), now)) !== undefined,
  }))
}
