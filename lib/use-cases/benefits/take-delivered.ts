import type { Caller } from '@/lib/access/actor'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { readEligibilityReply } from '@/lib/gateways/eligibility/read-271'
import { bringSureOnes } from '@/lib/use-cases/benefits/bring-sure-ones'
import { findAskers } from '@/lib/use-cases/benefits/find-askers'
import { takeBatch } from '@/lib/use-cases/benefits/take-batch'

export type TakeDelivered = { text: string; fileName: string }

/** `whole`: every member answers a question of ours. `ours`: the traces in it that are of such a question. */
export type Delivered = { whole: boolean; ours: string[] }

/**
 * A file that a payer delivered: each coordinator gets the answers to their own questions, and those that are sure are
 * brought in. An answer for somebody who no longer has the case, or after consent ended, is not kept. What answers no
 * question of ours is nobody's yet. Refuses `reply-not-readable`; taking a file twice does nothing twice.
 */
export async function takeDelivered(
  caller: Caller,
  { text, fileName }: TakeDelivered,
): Promise<Outcome<Delivered>> {
  const read = readEligibilityReply(text)
  if (!read.ok) return refuse(refusal('reply-not-readable', { why: read.problem.sentence }))
  const members = read.members.map(({ traces }) => traces.map(({ number }) => number))
  const found = await findAskers(caller, members.flat())
  if (!found.ok) return found
  const { ours, askers } = found.value
  let everyOneGotTheirs = true
  for (const { name, traces } of askers) {
    const taken = await takeBatch(name, { text, fileName, fromPayer: { traces } })
    if (taken.ok) await bringSureOnes(name, taken.value)
    else everyOneGotTheirs = false
  }
  const noneLeft = members.every((traces) => traces.some((trace) => ours.has(trace)))
  return done({ whole: members.length > 0 && noneLeft && everyOneGotTheirs, ours: [...ours] })
}
