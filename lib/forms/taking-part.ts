import { z } from 'zod'
import { looksLikeId } from '@/lib/domain/ids'
import { wishes } from '@/lib/domain/taking-part/wish'

export const stopForm = z.strictObject({ wish: z.enum(wishes, { error: 'yourWish' }) })
export const undoForm = z.strictObject({})

/** `goingOn`: the ids of those whose care goes on, or "nobody". */
export const endForm = z.strictObject({
  couple: z.string(),
  goingOn: z
    .string('Choose who goes on.')
    .refine((text) => text === 'nobody' || text.split(' ').every(looksLikeId), 'Choose who goes on.')
    .transform((text) => (text === 'nobody' ? [] : text.split(' '))),
  told: z.literal('yes', 'Say that you have talked with both, each alone.'),
})
