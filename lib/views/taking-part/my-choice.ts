import { type Caller, person } from '@/lib/access/actor'
import { findOpenWithdrawal } from '@/lib/data/withdrawals'
import type { Wish } from '@/lib/domain/taking-part/wish'
import { findMine } from '@/lib/views/intake/open-application'
import { look } from '@/lib/views/look'

export type MyChoice = {
  /** Null before the other has joined. */
  partnerName: string | null
  /** What was said and not yet answered. */
  said: { wish: Wish; at: Date } | null
}

/** What a partner said about taking part; null for whoever is in no application now. Only they themselves see it. */
export function myChoice(caller: Caller): Promise<MyChoice | null> {
  return look(caller, 'taking-part.read', {}, async ({ tx }) => {
    const mine = await findMine(tx, caller)
    if (!mine) return null
    const open = await findOpenWithdrawal(tx, person(caller.actor).id)
    return { partnerName: mine.partnerName, said: open && { wish: open.wish, at: open.saidAt } }
  })
}
