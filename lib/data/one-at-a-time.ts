import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { named } from '@/lib/data/lost-connections'

type Opened = Awaited<ReturnType<SqlDriverAdapter['startTransaction']>>

/**
 * The driver, with one statement at a time in a transaction. Prisma asks for related rows side by side, on the one
 * connection a transaction has; `pg` lines them up today, says that it will not for long, and warns each time.
 */
export class OneAtATime extends PrismaPg {
  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect()
    const start = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (level) => inOrder(await start(level))
    return adapter
  }
}

/** The end waits in the same line: nothing may reach a connection that has gone back to the pool. */
function inOrder(opened: Opened): Opened {
  let last: Promise<unknown> = Promise.resolve()
  const next = <A extends unknown[], R>(ask: (...given: A) => Promise<R>) => {
    return (...given: A): Promise<R> => {
      const answer = last
        .then(() => ask(...given))
        .catch((error) => {
          throw named(error)
        })
      last = answer.catch(() => {})
      return answer
    }
  }
  opened.queryRaw = next(opened.queryRaw.bind(opened))
  opened.executeRaw = next(opened.executeRaw.bind(opened))
  opened.commit = next(opened.commit.bind(opened))
  opened.rollback = next(opened.rollback.bind(opened))
  return opened
}
