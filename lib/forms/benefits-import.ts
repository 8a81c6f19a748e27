import { z } from 'zod'
import { sayFileName } from '@/lib/domain/say-file-name'
import { textOfBytes } from '@/lib/domain/text-of-bytes'
import { LARGEST_FILE, nothingBrought, tooLarge } from '@/lib/forms/reply-size'

/**
 * A payer's reply: a chosen file, else the pasted text, else one that was imported for the other partner. What the text
 * is worth is the reader's to say.
 */
export const importForm = z
  .strictObject({
    coupleId: z.string(),
    coverageId: z.string(),
    text: z.string().default(''),
    file: z.instanceof(File).optional(),
    replyId: z.uuid().optional(),
    vouched: z.literal('yes').optional(),
  })
  .transform(async ({ file, text, vouched, ...rest }, context) => {
    // Where no file was chosen browsers and React send an empty one, each under another name.
    const chosen = file && file.size > 0 ? file : undefined
    if (chosen && chosen.size >= LARGEST_FILE) {
      context.addIssue({ code: 'custom', path: ['file'], message: tooLarge(chosen.size) })
      return z.NEVER
    }
    if (!chosen && !rest.replyId && text.trim() === '') {
      context.addIssue({ code: 'custom', path: ['file'], message: nothingBrought })
      return z.NEVER
    }
    return {
      ...rest,
      vouched: vouched === 'yes',
      text: chosen ? textOfBytes(new Uint8Array(await chosen.arrayBuffer())) : text,
      fileName: chosen ? sayFileName(chosen.name) : 'Pasted text',
    }
  })
