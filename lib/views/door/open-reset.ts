import type { Caller } from '@/lib/access/actor'
import { hashToken } from '@/lib/auth/tokens'
import { findPasswordReset } from '@/lib/data/password-resets'
import { look } from '@/lib/views/look'

/** Whether a reset link still works. It says nothing about whose it is. */
export function openReset(caller: Caller, input: { token: string }): Promise<{ usable: boolean }> {
  return look(caller, 'door.open-reset', {}, async ({ tx, now }) => ({
    usable: (await findPasswordReset(tx, hashToken(input.token), now)) !== undefined,
  }))
}
