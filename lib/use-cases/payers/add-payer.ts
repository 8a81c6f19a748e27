import { type Caller, person } from '@/lib/access/actor'
import { lockInOrder } from '@/lib/data/locks'
import { insertPayer, listPayers } from '@/lib/data/payers'
import type { PayerSettings } from '@/lib/domain/benefits/payer'
import { namesAreItsOwn } from '@/lib/domain/benefits/payer-names'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { run } from '@/lib/use-cases/run'

/**
 * Adds a payer; plans that were named so find it by themselves. Refuses `payer-goes-by-that-name` for every name that
 * another goes by, and `payer-listed-already` when somebody was quicker.
 */
export function addPayer(caller: Caller, input: PayerSettings): Promise<Outcome<{ id: string }>> {
  return run(
    caller,
    'payers.keep',
    {},
    async ({ tx, actor, now, record }) => {
      await lockInOrder(tx, ['payers'])
      const id = crypto.randomUUID()
      const inUse = (await listPayers(tx)).filter(({ retiredAt }) => retiredAt === null)
      const refusals = namesAreItsOwn({ id, ...input }, inUse)
      if (refusals.length > 0) return refuse(...refusals)

      await insertPayer(tx, { id, ...input, addedBy: person(actor).id }, now)
      record({ subject: id, facts: { added: true } })
      return done({ id })
    },
    input,
  )
}
