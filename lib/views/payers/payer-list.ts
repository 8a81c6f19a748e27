import type { Caller } from '@/lib/access/actor'
import { allowsKind } from '@/lib/access/permissions'
import { listPayers, type PayerRow } from '@/lib/data/payers'
import { look } from '@/lib/views/look'

export type PayerLine = Pick<
  PayerRow,
  'id' | 'name' | 'code' | 'aliases' | 'priorAuthorization' | 'askPhone' | 'dayCode' | 'billableFloor'
> & { retired: boolean }

/** The payers the program works with, those no longer in use last. `canKeep`: whether the asker may change them. */
export function payerList(caller: Caller): Promise<{ payers: PayerLine[]; canKeep: boolean }> {
  return look(caller, 'payers.read', {}, async ({ tx }) => ({
    payers: (await listPayers(tx)).map(({ retiredAt, ...payer }) => ({
      ...payer,
      retired: retiredAt !== null,
    })),
    canKeep: allowsKind('payers.keep', caller.actor.kind),
  }))
}
