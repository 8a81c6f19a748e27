import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { allowsKind } from '@/lib/access/permissions'
import { refuse } from '@/lib/domain/outcome'
import { type RefusalCode, refusal } from '@/lib/domain/refusals'
import { type HeldFile, holdWaitingFile, MOST_ENDS } from '@/lib/gateways/payer/hold-waiting-file'
import { payerFolder } from '@/lib/gateways/payer/our-payer'
import { type Left, takeWhatIsLeft } from '@/lib/use-cases/benefits/take-what-is-left'

/** `fileId`: see `fileIdOf`. */
export type OfWaitingFile = { fileId: string }

type Taken = Left['rest']

/**
 * Takes what answers no question of ours in a file that a payer delivered, as if it had been brought by hand. First
 * every answer to a question goes to whoever asked it, for the file may have been whole only after it began to wait.
 * One that is no reply is refused with its reason and stays. Refusals: `answers-went-to-askers`, `reply-not-readable`,
 * `file-handled-meanwhile`, `file-ends-the-program`; `delivered-text-taken`: then this one is done with too.
 */
export async function takeWaitingFile(
  caller: Caller,
  { fileId }: OfWaitingFile,
  folder = payerFolder(),
): Promise<Taken> {
  if (!allowsKind('replies.take', caller.actor.kind)) throw new NotFound()
  const taken = await holdWaitingFile(folder, fileId, async (file) => {
    const { isDone, answer } = await takeHeld(caller, file)
    return { goesTo: isDone ? 'taken' : 'waiting', answer }
  })
  return taken ?? refuse(refusal('file-handled-meanwhile', {}))
}

async function takeHeld(
  caller: Caller,
  { name, text, ended }: HeldFile,
): Promise<{ isDone: boolean; answer: Taken }> {
  if (ended >= MOST_ENDS) return { isDone: false, answer: refuse(refusal('file-ends-the-program', {})) }
  if (text === null) throw new NotFound()
  const { rest: answer } = await takeWhatIsLeft(caller, { text, fileName: name })
  return { isDone: answer.ok || answer.refusals.some(({ code }) => nothingIsLeft.has(code)), answer }
}

const nothingIsLeft = new Set<RefusalCode>(['answers-went-to-askers', 'delivered-text-taken'])
