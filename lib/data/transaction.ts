import { database } from '@/lib/data/database'
import type { Prisma } from '@/lib/data/generated/client'

/** An open transaction that knows who is asking. Every query takes one as its first parameter. */
export type Transaction = Prisma.TransactionClient

/** Who is asking, in the words of the row-level policies. */
export type Asker = {
  role: 'partner' | 'coordinator' | 'clinician' | 'director' | 'admin' | 'half' | 'door' | 'job'
  personId?: string
  /** Instead of `personId`: somebody who has not proved their second factor. Only that and its set-up is theirs. */
  halfId?: string
}

/**
 * The one way to the database: a transaction in which the asker is set, locally, before anything is read. The setting
 * ends with the transaction, so a pooled connection never carries one person's rights to the next.
 */
export function inTransaction<T>(asker: Asker, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return database().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('app.role', ${asker.role}, true), set_config('app.person', ${asker.personId ?? ''}, true), set_config('app.half', ${asker.halfId ?? ''}, true)`
    return work(tx)
  })
}

/** Runs the checks that wait for the end of a transaction now, while their refusal can still be told kindly. */
export async function checkRulesNow(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`
}
