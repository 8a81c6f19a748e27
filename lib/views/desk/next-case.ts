import type { Caller } from '@/lib/access/actor'
import { deskQueue } from '@/lib/views/desk/desk-queue'

/** Where the next step of the next-best case is done; null when nothing waits but the case one comes from. */
export async function nextCase(caller: Caller, after?: string): Promise<string | null> {
  const { rows } = await deskQueue(caller, { view: 'next', most: 2 })
  return rows.find(({ coupleId }) => coupleId !== after)?.next?.href ?? null
}
