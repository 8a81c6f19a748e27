import type { Actor } from '@/lib/access/actor'
import type { Action } from '@/lib/access/permissions'
import type { Asker } from '@/lib/data/transaction'

/** How the database shall see this actor. What happens at the door happens as nobody, whoever stands there. */
export function askerOf(actor: Actor, action: Action): Asker {
  if (action.startsWith('door.') || actor.kind === 'anonymous') return { role: 'door' }
  if (actor.kind === 'job') return { role: 'job' }
  if (actor.kind === 'half') return { role: 'half', halfId: actor.id }
  return { role: actor.kind, personId: actor.id }
}
