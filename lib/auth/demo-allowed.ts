import { env } from '@/lib/env'

/**
 * Whether what only a demo may have is allowed to exist here: demo accounts, and the outbox anybody can read.
 * In production it takes DEMO=1, said on purpose.
 */
export function demoAllowed(): boolean {
  return env.DEMO || !env.production
}
