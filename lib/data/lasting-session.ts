import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { inTurn } from '@/lib/data/in-turn'
import { env } from '@/lib/env'

export type LastingSession = {
  /** Waits its turn, and for a connection; rejects where that one is lost. `values` are asked for when it is its turn. */
  query: (statement: string, values: () => unknown[]) => Promise<{ id: string }[]>
  /** Whether it has a connection now, as far as is known. */
  stands: () => boolean
  end: () => Promise<void>
}

/**
 * One connection of its own, for locks that end with it, also by a kill. One that is lost is made anew at once.
 * @param begin what each connection does first; it stands when that is done, and whatever fails in it is tried again
 * @param tell takes that the connection went, and that there is one again
 */
export async function lastingSession(
  begin: (client: pg.Client) => Promise<void>,
  tell: (of: 'lost' | 'back') => void = () => {},
): Promise<LastingSession> {
  const leaving = new AbortController()
  let stands = false
  let standing: Promise<pg.Client | null>

  const stand = async () => {
    const client = await connect()
    // Listened for before anything is asked of it: `end` comes once for each connection, whatever broke it.
    const ended = new Promise((resolve) => client.once('end', resolve))
    try {
      await client.query(limits)
      await begin(client)
    } catch (error) {
      void client.end()
      throw error
    }
    stands = true
    void ended.then(() => {
      stands = false
      if (leaving.signal.aborted) return
      tell('lost')
      standing = standAgain()
    })
    return client
  }
  const standAgain = async () => {
    while (!leaving.signal.aborted) {
      const stood = await stand().catch(() => null)
      if (stood) {
        tell('back')
        return stood
      }
      await pause(aMoment, undefined, { ref: false, signal: leaving.signal }).catch(() => {})
    }
    return null
  }

  standing = stand()
  await standing
  return {
    query: inTurn()(async (statement, values) => {
      const client = await standing
      if (!client) throw new Error('the session was ended')
      return (await client.query<{ id: string }>(statement, values())).rows
    }),
    stands: () => stands,
    end: async () => {
      leaving.abort()
      await (await standing)?.end()
    },
  }
}

/**
 * The server looks every few seconds whether we are there, so that the locks of a connection whose network was cut end
 * soon, not after hours; and nobody waits without limit for a lock that such a one still has.
 */
const limits = `
  SET lock_timeout = '2s'; SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 5`

/** Milliseconds until the next try to connect. */
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
