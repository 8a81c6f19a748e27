/** How many rooms with a door that closes, how many headphones, how many devices there are for two. */
export const roomAnswers = ['one-each', 'one', 'none'] as const
export const headphoneAnswers = ['each', 'one', 'none'] as const
export const deviceAnswers = ['each', 'one'] as const

export type HomeAnswers = {
  rooms: (typeof roomAnswers)[number]
  headphones: (typeof headphoneAnswers)[number]
  devices: (typeof deviceAnswers)[number]
}
