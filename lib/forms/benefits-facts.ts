import { z } from 'zod'

/** The list of facts is one form; the button that was pressed says which facts, and whether they go or come back. */
export const factsForm = z
  .strictObject({
    coupleId: z.string(),
    coverageId: z.string(),
    withdraw: z.string().optional(),
    restore: z.string().optional(),
  })
  .transform(({ coupleId, coverageId, withdraw, restore }) => ({
    coupleId,
    coverageId,
    factIds: (withdraw ?? restore ?? '').split(' '),
    back: withdraw === undefined,
  }))
