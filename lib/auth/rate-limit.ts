import { createHash } from 'node:crypto'
import type { Clock } from '@/lib/clock'
import { countAttempt, uncountAttempt } from '@/lib/data/rate-limits'
import { inTransaction } from '@/lib/data/transaction'
import { HOUR, MINUTE } from '@/lib/domain/time'
import { networkOf } from '@/lib/edge/peer-address'

const window = 15 * MINUTE
const perAccount = 10
const perNetwork = 100
const mailsInAnHour = 3

/** `account` is whatever names it to its owner: an e-mail address, a link. `browser`: one that counts by itself. */
export type Knock = { kind: string; account: string; browser?: string; address?: string }
export type Attempt = { allowed: boolean; giveBack: () => Promise<void> }
type Limit = [bucket: string, limit: number]

/**
 * Counts an attempt at the door against the account and the network it came from, before anybody looks whether it is
 * right; not allowed when either has had too many in this quarter of an hour. What turns out to be right is given back:
 * only wrong ones stay. A browser that was signed in to the account before is counted apart from both, so that neither
 * a stranger's guesses nor a neighbour's keep its owner out; its ten tries are its own. Never a lock: the next window
 * starts afresh.
 */
export async function countKnock({ kind, account, browser, address }: Knock, clock: Clock): Promise<Attempt> {
  if (browser)
    return count([[`${kind}:browser:${digest(`${account} ${browser}`)}`, perAccount]], window, clock)
  const limits: Limit[] = [[`${kind}:account:${digest(account)}`, perAccount]]
  return count([...limits, ...ofNetwork(kind, address)], window, clock)
}

/** Where no attempt is given back, whether it was right or not. */
export async function attemptAllowed(
  kind: string,
  account: string,
  address: string | undefined,
  clock: Clock,
): Promise<boolean> {
  return (await countKnock({ kind, account, address }, clock)).allowed
}

/**
 * Where asking costs a mail. Counted against the address as asked for from one network, so that a stranger elsewhere
 * cannot use up what its owner may ask.
 */
export async function askingAllowed(
  kind: string,
  email: string,
  address: string | undefined,
  clock: Clock,
): Promise<boolean> {
  const here = digest(`${email} ${networkOf(address ?? '')}`)
  const limits: Limit[] = [[`${kind}:account-from-here:${here}`, perAccount]]
  return (await count([...limits, ...ofNetwork(kind, address)], window, clock)).allowed
}

/**
 * Whether one more mail of this kind may go to an address in this hour: three. Nobody is told; what was mailed before in
 * the same hour still works. `from`: the network asked from, where an earlier mail is worth nothing to who asks now;
 * then each network has three, and nine go to the address in all.
 */
export async function mailAllowed(
  kind: string,
  email: string,
  clock: Clock,
  from?: string,
): Promise<boolean> {
  const inAll: Limit = [
    `${kind}:mail:${digest(email)}`,
    from === undefined ? mailsInAnHour : 3 * mailsInAnHour,
  ]
  const fromHere: Limit[] =
    from === undefined
      ? []
      : [[`${kind}:mail-from-here:${digest(`${email} ${networkOf(from)}`)}`, mailsInAnHour]]
  return (await count([...fromHere, inAll], HOUR, clock)).allowed
}

const ofNetwork = (kind: string, address: string | undefined): Limit[] =>
  address ? [[`${kind}:address:${digest(networkOf(address))}`, perNetwork]] : []

/** Counts one in each bucket, or in none when one of them is full. */
async function count(limits: Limit[], length: number, clock: Clock): Promise<Attempt> {
  const windowStart = new Date(Math.floor(clock().getTime() / length) * length)
  const counted: string[] = []
  const allowed = await atTheDoor(async (tx) => {
    for (const [bucket, limit] of limits) {
      if (!(await countAttempt(tx, bucket, windowStart, limit))) {
        await uncountAttempt(tx, counted, windowStart)
        return false
      }
      counted.push(bucket)
    }
    return true
  })
  return { allowed, giveBack: () => atTheDoor((tx) => uncountAttempt(tx, counted, windowStart)) }
}

/** In a transaction of its own, so that a refused attempt stays counted. */
const atTheDoor = <T>(work: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ role: 'door' }, work)

const digest = (value: string) => createHash('sha256').update(value).digest('hex').slice(0, 32)
