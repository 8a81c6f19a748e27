/** Every queue there is. The owner role makes them when it migrates; the program's role only fills and empties them. */
export const queueNames = ['mail'] as const

export type QueueName = (typeof queueNames)[number]
