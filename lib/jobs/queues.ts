/**
 * Every queue there is. The owner role makes them when it migrates (scripts/database/prepare-queue.mjs, which also says
 * how often a job is tried); the program's role only fills and empties them. What was tried too often ends in `dead`.
 */
export const queueNames = [
  'dead',
  'mail',
  'housekeeping',
  'safety-alert',
  'reviews-due',
  'payer-question',
  'payer-answers',
] as const

export type QueueName = (typeof queueNames)[number]
