import { createHash } from 'node:crypto'
import type { Clock } from '@/lib/clock'
import { countAttempt, uncountAttempt } from '@/lib/data/rate-limits'
import { inTransaction } from '@/lib/data/transaction'
import { MINUTE } from '@/lib/domain/time'
import { networkOf } from '@/lib/edge/peer-address'

const window = 15 * MINUTE
const perAccount = 10
const perNetwork = 100

/** `account` is whatever names it to its owner: an e-mail address, a link. `browser`: one that counts by itself. */
export type Knock = { kind: string; account: string; browser?: string; address?: string }
export type Attempt = { allowed: boolean; giveBack: () => Promise<void> }

/**
 * Counts an attempt at the door against the account and the network it came from, before anybody looks whether it is
 * right; not allowed when either has had too many in this quarter of an hour. What turns out to be right is given back:
 * only wrong ones stay. A browser that was signed in to the account before is counted apart, so that a stranger's
 * guesses do not keep its owner out. Never a lock: the next window starts afresh.
 */
export async function countKnock({ kind, account, browser, address }: Knock, clock: Clock): Promise<Attempt> {
  const whose = browser ? `browser:${digest(`${account} ${browser}`)}` : `account:${digest(account)}`
  const limits: [string, number][] = [[`${kind}:${whose}`, perAccount]]
  if (address) limits.push([`${kind}:address:${digest(networkOf(address))}`, perNetwork])
  const windowStart = new Date(Math.floor(clock().getTime() / window) * window)
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

/** Where every attempt costs something, a mail or a hash, and none is given back. */
export async function attemptAllowed(
  kind: string,
  account: string,
  address: string | undefined,
  clock: Clock,
): Promise<boolean> {
  return (await countKnock({ kind, account, address }, clock)).allowed
}

/** In a transaction of its own, so that a refused attempt stays counted. */
const atTheDoor = <T>(work: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ role: 'door' }, work)

const digest = (value: string) => createHash('sha256').update(value).digest('hex').slice(0, 32)
