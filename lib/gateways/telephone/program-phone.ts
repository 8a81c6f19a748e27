import { env } from '@/lib/env'

/** The number couples call, as it is read out; null until it is set. The demo and a developer have one that rings nowhere. */
export function programPhone(): string | null {
  return env.PROGRAM_PHONE ?? (env.DEMO || !env.production ? '303 555 0100' : null)
}
