import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { alive, takeUpFromTheDead } from '@/lib/data/take-up-from-the-dead'
import { env } from '@/lib/env'

/**
 * Says that a worker lives, for as long as its process does: a lock that ends with the connection, also by a kill. A
 * connection that is lost is made anew at once. What dead workers held is taken up first. Answers how to stop saying it.
 */
export async function sayAlive(): Promise<() => Promise<void>> {
  const leaving = new AbortController()
  let standing: Promise<pg.Client | null>

  /** `end` comes once for each connection, whatever broke it. */
  const stand = async (client: pg.Client) => {
    await client.query(`SELECT pg_advisory_lock_shared(${alive})`)
    client.once('end', () => {
      if (!leaving.signal.aborted) standing = standAgain()
    })
    return client
  }
  const standAgain = async () => {
    while (!leaving.signal.aborted) {
      // Only the lock: what is held now may be this very process's.
      const stood = await connect().then(stand, () => null)
      if (stood) return stood
      await pause(aMoment, undefined, { ref: false, signal: leaving.signal }).catch(() => {})
    }
    return null
  }

  const first = await connect()
  try {
    await takeUpFromTheDead(first)
    standing = Promise.resolve(await stand(first))
  } catch (error) {
    await first.end()
    throw error
  }
  return async () => {
    leaving.abort()
    await (await standing)?.end()
  }
}

/** Shorter than the time between the two looks of a worker that starts: whoever lives is seen by one of them. */
const aMoment = 200

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: env.DATABASE_URL,
    keepAlive: true,
    connectionTimeoutMillis: 2000,
  })
  client.on('error', () => {}) // `end` follows
  await client.connect()
  return client
}
