import { z } from 'zod'

/**
 * The list of facts is one form; the button that was pressed says which facts, and whether they go or come back.
 * `choose`: of two sources that disagree one holds, and the facts of the other go: `id id|id`, those that go before
 * those that hold.
 */
export const factsForm = z
  .strictObject({
    coupleId: z.string(),
    coverageId: z.string(),
    withdraw: z.string().optional(),
    restore: z.string().optional(),
    choose: z.string().optional(),
  })
  .transform(({ coupleId, coverageId, withdraw, restore, choose }, context) => {
    const [go = '', hold = ''] = choose?.split('|') ?? []
    const kept = hold.split(' ').filter(Boolean)
    if (choose !== undefined && kept.length === 0)
      context.addIssue({ code: 'custom', path: ['choose'], message: 'Choose which one holds.' })
    return {
      coupleId,
      coverageId,
      factIds: (withdraw ?? (choose === undefined ? restore : go) ?? '').split(' '),
      kept,
      back: withdraw === undefined && choose === undefined,
      chosen: choose !== undefined,
    }
  })
