import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { inTurn } from '@/lib/data/in-turn'
import { named } from '@/lib/data/lost-connections'

type Opened = Awaited<ReturnType<SqlDriverAdapter['startTransaction']>>

/**
 * The driver, with one statement at a time in a transaction. Prisma asks for related rows side by side, on the one
 * connection a transaction has.
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
  const next = inTurn()
  opened.queryRaw = next(nameLoss(opened.queryRaw.bind(opened)))
  opened.executeRaw = next(nameLoss(opened.executeRaw.bind(opened)))
  opened.commit = next(nameLoss(opened.commit.bind(opened)))
  opened.rollback = next(nameLoss(opened.rollback.bind(opened)))
  return opened
}

const nameLoss =
  <A extends unknown[], R>(ask: (...given: A) => Promise<R>) =>
  (...given: A): Promise<R> =>
    ask(...given).catch((error) => {
      throw named(error)
    })
