import { z } from 'zod'

export const enrollForm = z.strictObject({ coupleId: z.string() })
