import type { Caller } from '@/lib/access/actor'
import { hashToken } from '@/lib/auth/tokens'
import { findPendingAccount } from '@/lib/data/pending-accounts'
import { look } from '@/lib/views/look'

/** Whether a confirmation link still works, and whether this browser is the one that asked for the account. */
export type Confirmation = { usable: boolean; startedHere: boolean }

/** Looking changes nothing: mail programs open links by themselves. */
export function openConfirmation(
  caller: Caller,
  input: { token: string; startedHere?: string },
): Promise<Confirmation> {
  return look(caller, 'door.open-confirmation', {}, async ({ tx, now }) => {
    const pending = await findPendingAccount(tx, hashToken(input.token), now)
    return { usable: pending !== null, startedHere: pending !== null && pending.id === input.startedHere }
  })
}
