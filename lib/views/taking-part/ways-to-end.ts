import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { readEndFacts } from '@/lib/data/couple-endings'
import { listWithdrawals } from '@/lib/data/withdrawals'
import { sentence } from '@/lib/domain/refusals'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { mayEnd } from '@/lib/domain/taking-part/may-end'
import { wishWords } from '@/lib/domain/taking-part/wish'
import { look } from '@/lib/views/look'

export type WaysToEnd = {
  couple: string
  stands: boolean
  /** What a partner said, alone: "Sam does not want to take part any longer, said on …". */
  said: string[]
  /** Whose care can go on, each with the reason why it cannot. */
  ways: { value: string; label: string; hint?: string }[]
}

/** How a couple can be ended, for its coordinator: who goes on, and what stands against it. */
export function waysToEnd(caller: Caller, couple: string): Promise<WaysToEnd> {
  return look(caller, 'couple.end', { couple }, async ({ tx }) => {
    const facts = await readEndFacts(tx, couple)
    const [first, second] = facts?.partners ?? []
    if (!facts || !first || !second) throw new NotFound()
    const zone = 'zone' in caller.actor ? caller.actor.zone : 'UTC'
    const said = await listWithdrawals(tx, couple)
    const way = (label: string, going: typeof facts.partners) => {
      const goingOn = going.map(({ id }) => id)
      const [against] = mayEnd({ ...facts, goingOn })
      return { value: goingOn.join(' ') || 'nobody', label, hint: against && sentence(against) }
    }
    return {
      couple,
      stands: facts.stands,
      said: said.map(
        ({ name, wish, saidAt }) =>
          `${name} ${wishWords[wish]}, said on ${sayWhen(saidAt.getTime(), zone, 'en')}.`,
      ),
      ways: [
        way(`${first.name} goes on, in care of their own`, [first]),
        way(`${second.name} goes on, in care of their own`, [second]),
        way('Both go on, each in care of their own', [first, second]),
        way('Neither goes on', []),
      ],
    }
  })
}
