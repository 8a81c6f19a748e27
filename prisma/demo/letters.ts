import { HOUR } from '@/lib/domain/time'
import { addPlan } from '@/lib/use-cases/benefits/add-plan'
import { makeLetter } from '@/lib/use-cases/benefits/make-letter'
import { sendLetter } from '@/lib/use-cases/benefits/send-letter'
import { estimateForLetter } from '@/lib/views/benefits/estimate-for-letter'
import { as, must } from './callers'
import { asPerson, bringReply, conclude, type Sent, sampleFor } from './take-in'

/** One partner is covered twice, by their own plan first and then by the other's; both have a letter, one of them sent. */
export async function coverTwiceAndWrite(one: Sent, now: Date): Promise<void> {
  const { coupleId, coordinator, pair } = one
  const [holder, covered] = pair.partners
  const caller = as('coordinator', coordinator, new Date(now.getTime() - 28 * HOUR))
  const reply = sampleFor(pair, 0, caller.clock())
  const { payer, subscriber } = reply
  const named = {
    payerName: payer.name,
    memberId: subscriber.memberId,
    groupNumber: `G-${100 + pair.number}`,
  }
  const plan = { coupleId, personId: covered.id, holder: 'partner', planKind: 'ppo', ...named } as const
  const { id } = await must(addPlan(caller, plan))
  const second = { ...reply, dependent: asPerson(covered), trace: `DEMO-${pair.number}-2` }
  await bringReply(caller, one, 1, second, id)
  await conclude(caller, coupleId, id)

  const later = as('coordinator', coordinator, new Date(now.getTime() - HOUR))
  for (const { id: personId } of pair.partners) {
    const of = { coupleId, personId, locale: 'en' as const }
    const { id: letterId } = await must(
      makeLetter(later, { ...of, estimate: await estimateForLetter(later, of) }),
    )
    if (personId === holder.id) await must(sendLetter(later, { coupleId, letterId }))
  }
}
