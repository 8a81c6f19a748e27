import type { Caller } from '@/lib/access/actor'
import { type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { readBatchFile } from '@/lib/use-cases/benefits/read-batch-file'
import { takeBatch } from '@/lib/use-cases/benefits/take-batch'
import { takeDelivered } from '@/lib/use-cases/benefits/take-delivered'

/** `ours`: the traces in the file that are of a question of ours. `rest`: what whoever takes it gets of it. */
export type Left = { ours: string[]; rest: Outcome<{ batchId: string; members: number }> }

/**
 * Of a file that came from a payer every answer to a question goes first to whoever asked it, and what answers none to
 * the coordinator who takes it. `rest` refuses `answers-went-to-askers`, `reply-not-readable` and what `takeBatch` does.
 */
export async function takeWhatIsLeft(
  taker: Caller,
  { text, fileName }: { text: string; fileName: string },
): Promise<Left> {
  const file = await readBatchFile(text)
  if (!file.ok) return { ours: [], rest: file }
  const read = file.value
  const job: Caller = { actor: { kind: 'job' }, clock: taker.clock }
  const delivered = await takeDelivered(job, { read, fileName })
  if (!delivered.ok) return { ours: [], rest: delivered }
  const { whole, ours } = delivered.value
  if (whole) return { ours, rest: refuse(refusal('answers-went-to-askers', {})) }
  return { ours, rest: await takeBatch(taker, { text, read, fileName, delivered: { leaveOut: ours } }) }
}
