import { z } from 'zod'

export const handOverForm = z
  .strictObject({
    /** Ticked couples: none, one or several. */
    couples: z.preprocess(
      (given) => (given === undefined ? [] : [given].flat()),
      z.array(z.string()).min(1, 'Choose at least one couple.').max(500),
    ),
    coordinatorId: z.string().min(1, 'Choose who takes them.'),
    seen: z.string().default(''),
  })
  .transform(({ seen, couples, ...rest }) => ({ ...rest, coupleIds: couples, seen: seen || null }))
