import { env } from '@/lib/env'
import { keepTextInOutbox, type Texter } from '@/lib/gateways/text/texter'

/**
 * What sends text messages here. Null where nobody does: then the channel is not offered, and not used for whoever
 * allowed it. In a demo and at home they are kept to be read.
 */
export function ourTexter(): Texter | null {
  return env.DEMO || !env.production ? keepTextInOutbox : null
}
