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

/** Where one was in the lists, as it stands in an address. */
const place = z
  .string()
  .regex(/^([a-z-]+=\d+&?)*$/)
  .max(100)
  .default('')

export const bringSureForm = z.strictObject({ batchId: z.uuid(), place })

/** One member for one plan; somebody looked at it, so what differs is let pass. */
export const bringOneForm = z
  .strictObject({
    batchId: z.uuid(),
    memberId: z.uuid(),
    coupleId: z.string(),
    coverageId: z.string(),
    place,
  })
  .transform((form) => ({ ...form, vouched: true }))

/** One line, by its own button, or all that are unknown. */
export const setAsideBatchForm = z
  .strictObject({
    batchId: z.uuid(),
    only: z.uuid().optional(),
    all: z.literal('yes').optional(),
    back: z.literal('yes').optional(),
    place,
  })
  .transform(({ batchId, only, all, back, place }) => ({
    ...{ batchId, place, back: back === 'yes' },
    memberIds: only ? [only] : all ? ('every-unknown' as const) : [],
  }))
