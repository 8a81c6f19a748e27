import type { Caller } from '@/lib/access/actor'
import { findMine } from '@/lib/views/intake/open-application'
import { look } from '@/lib/views/look'

/** What this partner calls the other, for "Hand over to Sam"; null where they have named nobody. */
export function partnerToHandTo(caller: Caller): Promise<string | null> {
  return look(caller, 'application.read', {}, async ({ tx }) => {
    return (await findMine(tx, caller))?.partnerName ?? null
  })
}
