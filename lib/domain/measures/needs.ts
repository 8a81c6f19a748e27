/** What a partner may want help with, named in our own words. */
export type Need = 'need-body' | 'need-mind' | 'need-holding-on' | 'need-around' | 'need-matters'

/**
 * The dimensions an intake covers. Numbers are facts of the placement criteria; their names and texts are not ours to
 * ship. In the fourth edition readiness to change is no dimension of its own: what mattered of it is in the sixth, which
 * serves shared choice and never severity. The third edition, which many payers and states still ask for, is kept beside
 * it. Intoxication and withdrawal (the first of both) are asked by the topics `stopping` and `overdose`.
 */
export const needs: readonly { key: Need; fourth: number; third: number }[] = [
  { key: 'need-body', fourth: 2, third: 2 },
  { key: 'need-mind', fourth: 3, third: 3 },
  { key: 'need-holding-on', fourth: 4, third: 5 },
  { key: 'need-around', fourth: 5, third: 6 },
  { key: 'need-matters', fourth: 6, third: 4 },
]
