import { demoAllowed } from '@/lib/auth/demo-allowed'
import { env } from '@/lib/env'

/** The number couples call, as it is read out. The demo has one that rings nowhere; otherwise undefined until it is set. */
export function programPhone(): string | undefined {
  return env.PROGRAM_PHONE ?? (demoAllowed() ? '303 555 0100' : undefined)
}
