/** Where "now" comes from. A parameter everywhere, so that tests can stand on either side of a limit. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()
