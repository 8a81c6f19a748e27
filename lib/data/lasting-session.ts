import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { inTurn } from '@/lib/data/in-turn'
import { env } from '@/lib/env'

export type LastingSession = {
  /** Waits its turn, and for a connection; rejects where that one is lost. `values` are asked for when it is its turn. */
  query: (statement: string, values: () => unknown[]) => Promise<{ id: string }[]>
  end: () => Promise<void>
}

/**
 * One connection of its own, for locks that end with it, also by a kill. One that is lost is made anew at once.
 * @param begin what each connection does first
 * @param tell takes that the connection went, and that there is one again
 */
export async function lastingSession(
  begin: (client: pg.Client) => Promise<void>,
  tell: (of: 'lost' | 'back') => void = () => {},
): Promise<LastingSession> {
  const leaving = new AbortController()
  let standing: Promise<pg.Client | null>

  /** `end` comes once for each connection, whatever broke it. */
  const stand = async (client: pg.Client) => {
    await begin(client)
    client.once('end', () => {
      if (leaving.signal.aborted) return
      tell('lost')
      standing = standAgain()
    })
    return client
  }
  const standAgain = async () => {
    while (!leaving.signal.aborted) {
      const stood = await connect().then(stand, () => null)
      if (stood) {
        tell('back')
        return stood
      }
      await pause(aMoment, undefined, { ref: false, signal: leaving.signal }).catch(() => {})
    }
    return null
  }

  standing = Promise.resolve(await connect().then(stand))
  return {
    query: inTurn()(async (statement, values) => {
      const client = await standing
      if (!client) throw new Error('the session was ended')
      return (await client.query<{ id: string }>(statement, values())).rows
    }),
    end: async () => {
      leaving.abort()
      await (await standing)?.end()
    },
  }
}

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
