import type { Caller } from '@/lib/access/actor'
import { inTheNameOf } from '@/lib/access/in-the-name-of'
import { type AskingCoordinator, findAskingCoordinator } from '@/lib/data/asking-coordinator'
import { findByTraces } from '@/lib/data/eligibility-requests'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { readEligibilityReply } from '@/lib/gateways/eligibility/read-271'
import { bringSureOnes } from '@/lib/use-cases/benefits/bring-sure-ones'
import { takeBatch } from '@/lib/use-cases/benefits/take-batch'
import { run } from '@/lib/use-cases/run'

export type TakeDelivered = { text: string; fileName: string }

/**
 * A file that a payer delivered: each coordinator gets the answers to their own questions, and those that are sure are
 * brought in. `whole`: every member in it answers a question of ours; of another file the rest is nobody's yet.
 * Refuses `reply-not-readable`; taking a file twice does nothing twice.
 */
export async function takeDelivered(
  caller: Caller,
  { text, fileName }: TakeDelivered,
): Promise<Outcome<{ whole: boolean }>> {
  const read = readEligibilityReply(text)
  if (!read.ok) return refuse(refusal('reply-not-readable', { why: read.problem.sentence }))
  const members = read.members.map(({ traces }) => traces.map(({ number }) => number))
  const found = await findAskers(caller, members.flat())
  if (!found.ok) return found
  const known = new Set<string>()
  for (const { asker, traces } of found.value) {
    const name = inTheNameOf(asker, caller.clock)
    const taken = await takeBatch(name, { text, fileName, fromPayer: { traces } })
    if (!taken.ok) continue
    for (const trace of traces) known.add(trace)
    await bringSureOnes(name, taken.value)
  }
  const whole = members.length > 0 && members.every((traces) => traces.some((trace) => known.has(trace)))
  return done({ whole })
}

type Asker = { asker: AskingCoordinator; traces: string[] }

function findAskers(caller: Caller, traces: string[]): Promise<Outcome<Asker[]>> {
  return run(caller, 'payer.ask', {}, async ({ tx, record }) => {
    const byAsker = new Map<string, string[]>()
    for (const { askedBy, trace } of await findByTraces(tx, [...new Set(traces)]))
      if (askedBy) byAsker.set(askedBy, [...(byAsker.get(askedBy) ?? []), trace])
    const askers: Asker[] = []
    for (const [id, own] of byAsker) {
      const asker = await findAskingCoordinator(tx, id)
      if (asker) askers.push({ asker, traces: own })
    }
    record({ facts: { delivered: true, askers: askers.length } })
    return done(askers)
  })
}
