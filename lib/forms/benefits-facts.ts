import { z } from 'zod'

/**
 * The list of facts is one form; the button that was pressed says which facts, and whether they go or come back.
 * `choose`: of two sources that disagree one holds, and these facts of the other go.
 */
export const factsForm = z
  .strictObject({
    coupleId: z.string(),
    coverageId: z.string(),
    withdraw: z.string().optional(),
    restore: z.string().optional(),
    choose: z.string().optional(),
  })
  .transform(({ coupleId, coverageId, withdraw, restore, choose }) => ({
    coupleId,
    coverageId,
    factIds: (withdraw ?? choose ?? restore ?? '').split(' '),
    back: withdraw === undefined && choose === undefined,
    chosen: choose !== undefined,
  }))
