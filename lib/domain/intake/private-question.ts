/** The one private question of the application: does this partner have a substance-related concern? */
export const substanceConcern = 'substance-related-concern'

/** "prefer-to-talk" is for those who would rather say it to a person. Each answer is an ordinary one. */
export const privateAnswers = ['yes', 'no', 'prefer-to-talk'] as const

export type PrivateChoice = (typeof privateAnswers)[number]
