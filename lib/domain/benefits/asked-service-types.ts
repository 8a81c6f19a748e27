/**
 * What a payer is asked about, in this order (X12 EQ01): the whole plan, where a plan-wide deductible stands; mental
 * health; substance use; mental health provider, outpatient; substance use facility, outpatient.
 */
export const askedServiceTypes = ['30', 'MH', 'AI', 'CF', 'CJ'] as const

/** A payer is asked about all of them at once, or, where it answers only so, about each in a question of its own. */
export type RequestStyle = 'one-for-all' | 'one-each'

/** The service types of each question there is to write, in order. */
export function questionsIn(style: RequestStyle): string[][] {
  return style === 'one-for-all' ? [[...askedServiceTypes]] : askedServiceTypes.map((type) => [type])
}
