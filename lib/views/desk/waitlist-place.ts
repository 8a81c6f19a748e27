import type { Caller } from '@/lib/access/actor'
import { listWaitlistPlaces, type WaitlistPlace } from '@/lib/data/waitlist'
import { look } from '@/lib/views/look'

/** A couple's place on the waitlist, from 1; null when it does not wait. */
export function waitlistPlace(caller: Caller, couple: string): Promise<WaitlistPlace | null> {
  return look(caller, 'case.waitlist', { couple }, async ({ tx }) => {
    const [place] = await listWaitlistPlaces(tx, [couple])
    return place ?? null
  })
}
