import { setTimeout as pause } from 'node:timers/promises'

/** The connection of a transaction is gone; the driver says so with a bare error, which has no code of its own. */
export class ConnectionLost extends Error {
  /** All of a fault that the framework lets through to the page, whose boundary then knows what to say. */
  readonly digest = 'records-not-reached'

  constructor() {
    super('the connection to the database was lost')
  }
}

/** Gives the driver's bare errors their name. Everything else it throws has a class or a code. */
export const named = (error: unknown): unknown =>
  error instanceof Error && Object.getPrototypeOf(error) === Error.prototype && !('code' in error)
    ? new ConnectionLost()
    : error

/**
 * Whether the database went away, or was not there: the server's own word (its classes 08 and 57P), the client's, or
 * the network's. Whatever had not been committed by then is undone.
 */
export function isConnectionLost(error: unknown): boolean {
  if (error instanceof ConnectionLost) return true
  const { code = '', meta } = (error ?? {}) as { code?: string; meta?: Meta }
  return codes.test(meta?.driverAdapterError?.cause?.originalCode ?? '') || codes.test(String(code))
}

type Meta = { driverAdapterError?: { cause?: { originalCode?: string } } }

const codes = /^(08...|57P0[123]|P1001|P1008|P1017|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/

/**
 * Where a process of the database dies, it ends all connections and takes about a second to be back. Whoever only looks
 * asks this many times more, a tenth of a second apart: twice as long as that, and is told of nothing.
 */
const patience = 20

/** Asks again where the connection was lost, until patience ends. For what may be asked twice. */
export async function evenIfLost<T>(ask: () => Promise<T>, again = patience): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (!isConnectionLost(error)) throw error
    if (again === 0) throw new ConnectionLost()
    await pause(50 + Math.random() * 100)
    return evenIfLost(ask, again - 1)
  }
}
