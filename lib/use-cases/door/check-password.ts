import { passwordFits } from '@/lib/auth/passwords'
import { attemptAllowed } from '@/lib/auth/rate-limit'
import type { Clock } from '@/lib/clock'
import { findAccountByEmail } from '@/lib/data/accounts'
import { inTransaction } from '@/lib/data/transaction'

type Given = { email?: string; password?: string; address?: string; clock: Clock }

/**
 * The person behind an address and password, or null. Unknown address, wrong password, deactivated account and too
 * many attempts answer alike and in the same time.
 */
export async function checkPassword({
  email,
  password,
  address,
  clock,
}: Given): Promise<{ id: string } | null> {
  if (!email || !password || password.length > 200) return null
  const asked = email.trim().toLowerCase()
  const allowed = await attemptAllowed('sign-in', asked, address, clock)
  const account = await inTransaction({ role: 'door' }, (tx) => findAccountByEmail(tx, asked))
  const fits = await passwordFits(account?.passwordHash, password)
  return allowed && fits && account && !account.person.deactivatedAt ? { id: account.personId } : null
}
