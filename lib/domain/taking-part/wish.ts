/**
 * What one partner may say at any stage, alone: that they stop, or that they would go on in care of their own. Neither
 * asks for a reason, and neither changes what the other partner sees.
 */
export const wishes = ['stop', 'apart'] as const
export type Wish = (typeof wishes)[number]

/** As the coordinator reads it. */
export const wishWords: Record<Wish, string> = {
  stop: 'does not want to take part any longer',
  apart: 'wants to go on in care of their own',
}
