import { z } from 'zod'

export const handOverForm = z
  .object({
    coupleId: z.string(),
    coordinatorId: z.string().min(1, 'Choose who takes the case.'),
    seen: z.string().default(''),
  })
  .transform(({ seen, ...rest }) => ({ ...rest, seen: seen || null }))
