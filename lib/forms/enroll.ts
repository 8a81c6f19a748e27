import { z } from 'zod'

export const enrollForm = z.object({ coupleId: z.string() })
