import { PrismaClient } from '@/lib/data/generated/client'
import { OneAtATime } from '@/lib/data/one-at-a-time'
import { nameOfStatement } from '@/lib/data/statement-names'
import { env } from '@/lib/env'

/**
 * The one client. It signs in as the application role, which owns no table and cannot bypass row-level security.
 * Kept on `globalThis` so that the development server's reloads do not open pool after pool.
 */
const kept = globalThis as unknown as { alongsideDatabase?: PrismaClient }

export function database(): PrismaClient {
  kept.alongsideDatabase ??= new PrismaClient({
    // The framework prints what was thrown: a longer message would quote the values of a query, which are people's words.
    errorFormat: 'minimal',
    adapter: new OneAtATime(
      { connectionString: env.DATABASE_URL, max: 20 },
      { statementNameGenerator: nameOfStatement },
    ),
    transactionOptions: { maxWait: 15_000, timeout: 30_000 },
  })
  return kept.alongsideDatabase
}
