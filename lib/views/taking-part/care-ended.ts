import { type Caller, person } from '@/lib/access/actor'
import { hasParted } from '@/lib/data/couple-endings'
import { programPhone } from '@/lib/gateways/telephone/program-phone'
import { look } from '@/lib/views/look'

/** Whom to call; null while no number is set. */
export type CareEnded = { phone: string | null }

/**
 * For somebody whose couple was ended here and who has begun nothing new since; null for everybody else. The same for
 * both of them, whoever it was that stopped.
 */
export function careEnded(caller: Caller): Promise<CareEnded | null> {
  return look(caller, 'application.read', {}, async ({ tx }) =>
    (await hasParted(tx, person(caller.actor).id)) ? { phone: programPhone() } : null,
  )
}
