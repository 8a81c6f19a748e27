import type { Figure } from '@/lib/domain/measures/scale'
import type { Score } from '@/lib/domain/measures/score'

/** "probable-depression" as words. */
export const inWords = (key: string): string => {
  const words = key.replaceAll('-', ' ')
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`
}

/** A figure as a clinician reads it: "14", "10 to 14, 2 answers missing", "no figure, 4 answers missing". */
export function sayFigure({ state, least, most, missing }: Figure): string {
  const lacks = `${missing} ${missing === 1 ? 'answer' : 'answers'} missing`
  if (state === 'scored') return rounded(least)
  return state === 'partial' ? `${rounded(least)} to ${rounded(most)}, ${lacks}` : `no figure, ${lacks}`
}

/** A cut-off and whether it is reached: "10 or more: reached". */
export function sayCutoff({ says, value, only, reached }: Figure['cutoffs'][number]): string {
  const bound = { 'at-least': `${value} or more`, 'at-most': `${value} or less`, below: `below ${value}` }[
    says
  ]
  const answer = { yes: 'reached', no: 'not reached', unknown: 'open until all is answered' }[reached]
  return `${bound}${only ? ` (${only})` : ''}: ${answer}`
}

/** What stops a score from being told, in words; undefined when it is told. */
export function notScored(score: Score): string | undefined {
  if (score.state !== 'not-scorable') return undefined
  return score.reason === 'nothing-answered' ? 'Nothing answered.' : 'An answer does not fit this instrument.'
}

const rounded = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(1))
