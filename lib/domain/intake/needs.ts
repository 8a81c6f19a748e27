/** What makes sessions easier for one partner; the rest is said in their own words. */
export const needs = ['interpreter', 'captions', 'large-text'] as const
export type Need = (typeof needs)[number]
