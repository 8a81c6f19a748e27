import { createHash } from 'node:crypto'
import type { Clock } from '@/lib/clock'
import { countAttempt } from '@/lib/data/rate-limits'
import { inTransaction } from '@/lib/data/transaction'
import { MINUTE } from '@/lib/domain/time'

const window = 15 * MINUTE
const perAccount = 10
const perAddress = 100

/**
 * Counts an attempt at the door against the account and the address it came from; false when either has had too many
 * in this quarter of an hour. Counted in a transaction of its own, so a refused attempt stays counted. Never a lock:
 * the next window starts afresh, or anyone could shut a partner out.
 */
export async function attemptAllowed(kind: string, email: string, address: string | undefined, clock: Clock) {
  const buckets: [string, number][] = [[`${kind}:account:${digest(email)}`, perAccount]]
  if (address) buckets.push([`${kind}:address:${digest(network(address))}`, perAddress])
  return inTransaction({ role: 'door' }, async (tx) => {
    let allowed = true
    for (const [bucket, limit] of buckets) {
      if ((await countAttempt(tx, bucket, window, clock())) > limit) allowed = false
    }
    return allowed
  })
}

const digest = (value: string) => createHash('sha256').update(value).digest('hex').slice(0, 32)

/** An IPv6 household owns a /64: count that as one address. */
const network = (address: string) =>
  address.includes(':') ? address.split(':').slice(0, 4).join(':') : address
