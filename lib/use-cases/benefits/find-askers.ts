import type { Caller } from '@/lib/access/actor'
import { inTheNameOf } from '@/lib/access/in-the-name-of'
import { type AskingCoordinator, findAskingCoordinator } from '@/lib/data/asking-coordinator'
import { isConsentLive } from '@/lib/data/consents'
import { type Asking, findByTraces } from '@/lib/data/eligibility-requests'
import { paymentConsent } from '@/lib/domain/consent/kinds'
import { done, type Outcome } from '@/lib/domain/outcome'
import { noteOnQuestions } from '@/lib/use-cases/benefits/note-on-questions'
import { run } from '@/lib/use-cases/run'

/** `ours`: every trace that is of a question of ours, also of those whose answer is not kept. */
export type Askers = { ours: Set<string>; askers: { name: Caller; asked: Asking[] }[] }

/**
 * Who asked the questions with these traces, and which of their answers they may have: those about somebody whose case
 * they still have and whose consent holds. The others are not kept, and their questions say why.
 */
export async function findAskers(caller: Caller, traces: string[]): Promise<Outcome<Askers>> {
  const found = await findAsked(caller, traces)
  if (!found.ok) return found
  const askers: Askers['askers'] = []
  for (const { asker, asked } of found.value) {
    const name = asker && inTheNameOf(asker, caller.clock)
    const inReach = name ? await tracesInReach(name, asked) : new Set<string>()
    const passedOn = asked.filter(({ trace }) => !inReach.has(trace))
    const ended = asked.filter(({ trace, consented }) => inReach.has(trace) && !consented)
    await noteOnQuestions(caller, passedOn, 'case-passed-on')
    await noteOnQuestions(caller, ended, 'answer-after-consent')
    const kept = asked.filter(({ trace, consented }) => inReach.has(trace) && consented)
    if (name && kept.length > 0) askers.push({ name, asked: kept })
  }
  const ours = new Set(found.value.flatMap(({ asked }) => asked.map(({ trace }) => trace)))
  return done({ ours, askers })
}

type Asked = Asking & { consented: boolean }
type OfOne = { asker: AskingCoordinator | undefined; asked: Asked[] }

function findAsked(caller: Caller, traces: string[]): Promise<Outcome<OfOne[]>> {
  return run(caller, 'payer.ask', {}, async ({ tx, record }) => {
    const byAsker = new Map<string, OfOne>()
    for (const one of await findByTraces(tx, [...new Set(traces)])) {
      const consented = await isConsentLive(tx, one.personId, paymentConsent)
      const of = byAsker.get(one.askedBy) ?? {
        asker: await findAskingCoordinator(tx, one.askedBy),
        asked: [],
      }
      of.asked.push({ ...one, consented })
      byAsker.set(one.askedBy, of)
    }
    record({ facts: { delivered: true, askers: byAsker.size } })
    return done([...byAsker.values()])
  })
}

/** Read as the coordinator reads it, so that reach has one meaning. */
async function tracesInReach(name: Caller, asked: readonly Asking[]): Promise<Set<string>> {
  const traces = asked.map(({ trace }) => trace)
  const found = await run(name, 'replies.take', {}, async ({ tx, record }) => {
    const inReach = await findByTraces(tx, traces)
    record({ facts: { delivered: traces.length, inReach: inReach.length } })
    return done(inReach.map(({ trace }) => trace))
  })
  return new Set(found.ok ? found.value : [])
}
