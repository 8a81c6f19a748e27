import type { Caller } from '@/lib/access/actor'
import { readSingleKeys } from '@/lib/data/desk-choices'
import { look } from '@/lib/views/look'

/** Whether single keys act for this coordinator. */
export function keysChosen(caller: Caller): Promise<boolean> {
  return look(caller, 'queue.read', {}, ({ tx }) => readSingleKeys(tx))
}
