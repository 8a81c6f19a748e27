import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { allowsKind } from '@/lib/access/permissions'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { holdWaitingFile } from '@/lib/gateways/payer/hold-waiting-file'
import { payerFolder } from '@/lib/gateways/payer/our-payer'
import { readBatchFile } from '@/lib/use-cases/benefits/read-batch-file'
import type { OfWaitingFile } from '@/lib/use-cases/benefits/take-waiting-file'
import { run } from '@/lib/use-cases/run'

/**
 * Puts a delivered file that nobody can read out of the list. Nothing is deleted: it lies in the folder `put-away`, and
 * should more be written to it until it is a reply, its answers are given out all the same. Refusals:
 * `file-is-a-reply`, `file-handled-meanwhile`.
 */
export async function putAwayFile(
  caller: Caller,
  { fileId }: OfWaitingFile,
  folder = payerFolder(),
): Promise<Outcome<null>> {
  if (!allowsKind('replies.put-away', caller.actor.kind)) throw new NotFound()
  const put = await holdWaitingFile<Outcome<null>>(folder, fileId, async ({ text, ended }) => {
    // One that ended the program is not opened for this.
    if (ended === 0 && text !== null && (await readBatchFile(text)).ok)
      return { goesTo: 'waiting', answer: refuse(refusal('file-is-a-reply', {})) }
    const noted = await run(caller, 'replies.put-away', {}, async ({ record }) => {
      // A name may be anything, also somebody's: the record keeps the mark of it.
      record({ facts: { file: fileId } })
      return done(null)
    })
    return { goesTo: noted.ok ? 'put-away' : 'waiting', answer: noted }
  })
  return put ?? refuse(refusal('file-handled-meanwhile', {}))
}
