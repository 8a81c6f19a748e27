import { passwordFits } from '@/lib/auth/passwords'
import { countKnock } from '@/lib/auth/rate-limit'
import type { Clock } from '@/lib/clock'
import { findAccountByEmail } from '@/lib/data/accounts'
import { inTransaction } from '@/lib/data/transaction'

type Given = {
  email?: string
  password?: string
  address?: string
  clock: Clock
  knownBrowser?: (personId: string) => Promise<string | undefined>
}

/**
 * The person behind an address and password, or null. Unknown address, wrong password, deactivated account and too
 * many attempts answer alike and in the same time. Only wrong passwords are counted; `knownBrowser` names the browser
 * they come from where it was signed in to this account before.
 */
export async function checkPassword({
  email,
  password,
  address,
  clock,
  knownBrowser,
}: Given): Promise<{ id: string } | null> {
  if (!email || !password || password.length > 200) return null
  const asked = email.trim().toLowerCase()
  const account = await inTransaction({ role: 'door' }, (tx) => findAccountByEmail(tx, asked))
  const browser = await knownBrowser?.(account?.personId ?? nobody)
  const knock = await countKnock({ kind: 'sign-in', account: asked, browser, address }, clock)
  const fits = await passwordFits(account?.passwordHash, password)
  if (!knock.allowed || !fits || !account || account.person.deactivatedAt) return null
  await knock.giveBack()
  return { id: account.personId }
}

/** In the place of a person where there is none, so that as much is done. */
const nobody = '00000000-0000-0000-0000-000000000000'
