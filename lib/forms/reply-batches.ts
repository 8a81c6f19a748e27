import { z } from 'zod'
import { textOfBytes } from '@/lib/domain/text-of-bytes'
import { LARGEST_FILE, nothingBrought } from '@/lib/forms/reply-size'

const tooLargeHere =
  'A file brought here must be smaller than 5 MB. Whoever runs the server can lay a larger one into the payer folder.'

/** A payer's file with the answers of many members: a chosen file, else the pasted text. */
export const takeBatchForm = z
  .strictObject({ text: z.string().default(''), file: z.instanceof(File).optional() })
  .transform(({ file, text }, context) => {
    // Where no file was chosen browsers and React send an empty one, each under another name.
    const chosen = file && file.size > 0 ? file : undefined
    if (chosen && chosen.size < LARGEST_FILE) return read(chosen)
    if (!chosen && text.trim() !== '') return { text, fileName: 'Pasted text' }
    context.addIssue({ code: 'custom', path: ['file'], message: chosen ? tooLargeHere : nothingBrought })
    return z.NEVER
  })

/** Only a file has to be waited for. */
async function read(file: File): Promise<{ text: string; fileName: string }> {
  const text = textOfBytes(new Uint8Array(await file.arrayBuffer()))
  return { text, fileName: file.name }
}

/** A file of the payer folder by its id, not its name: a form would change a name with a line break in it. */
export const waitingFileForm = z.strictObject({ fileId: z.string().max(64) })

export const bringSureForm = z.strictObject({ batchId: z.uuid() })

/** One member for one plan; somebody looked at it, so what differs is let pass. */
export const bringOneForm = z
  .strictObject({ batchId: z.uuid(), memberId: z.uuid(), coupleId: z.string(), coverageId: z.string() })
  .transform((form) => ({ ...form, vouched: true }))

const ids = z.preprocess(
  (given) => (given === undefined || given === '' ? [] : [given].flat()),
  z.array(z.uuid()).max(20_000),
)

/** One line, by its own button, or all that are listed. */
export const setAsideBatchForm = z
  .strictObject({
    batchId: z.uuid(),
    only: z.uuid().optional(),
    memberIds: ids,
    back: z.literal('yes').optional(),
  })
  .transform(({ batchId, only, memberIds, back }) => ({
    batchId,
    memberIds: only ? [only] : memberIds,
    back: back === 'yes',
  }))
