import type { Caller } from '@/lib/access/actor'
import { done, type Outcome } from '@/lib/domain/outcome'
import { bringSureOnes } from '@/lib/use-cases/benefits/bring-sure-ones'
import { findAskers } from '@/lib/use-cases/benefits/find-askers'
import { noteOnQuestions } from '@/lib/use-cases/benefits/note-on-questions'
import type { BatchFile } from '@/lib/use-cases/benefits/read-batch-file'
import { takeBatch } from '@/lib/use-cases/benefits/take-batch'

export type TakeDelivered = { read: BatchFile; fileName: string }

/** `whole`: every member answers a question of ours. `ours`: the traces in it that are of such a question. */
export type Delivered = { whole: boolean; ours: string[] }

/**
 * A file that a payer delivered: each coordinator gets the answers to their own questions, and those that are sure are
 * brought in; of any other its question says that an answer waits. An answer for somebody who no longer has the case, or
 * after consent ended, is not kept. What answers no question of ours is nobody's yet. Taking a file twice does nothing twice.
 */
export async function takeDelivered(
  caller: Caller,
  { read, fileName }: TakeDelivered,
): Promise<Outcome<Delivered>> {
  const members = read.members.map(({ traces }) => traces.map(({ number }) => number))
  const found = await findAskers(caller, members.flat())
  if (!found.ok) return found
  const { ours, askers } = found.value
  let everyOneGotTheirs = true
  for (const { name, asked } of askers) {
    const traces = asked.map(({ trace }) => trace)
    const taken = await takeBatch(name, { text: read.text, read, fileName, fromPayer: { traces } })
    everyOneGotTheirs &&= taken.ok
    if (!taken.ok) continue
    await bringSureOnes(name, taken.value)
    await noteOnQuestions(caller, asked, 'answer-waits')
  }
  const noneLeft = members.every((traces) => traces.some((trace) => ours.has(trace)))
  return done({ whole: members.length > 0 && noneLeft && everyOneGotTheirs, ours: [...ours] })
}
