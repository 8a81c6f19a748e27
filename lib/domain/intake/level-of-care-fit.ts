import { isState } from '@/lib/domain/intake/states'

/** What somebody says before they have an account. It is never stored; each is null until it was answered. */
export const fitChoices = {
  adults: ['both', 'not-both'],
  plan: ['ppo', 'other', 'none', 'not-sure'],
  urgent: ['no', 'life', 'body', 'home'],
  place: ['yes', 'not-yet'],
  together: ['both', 'not-sure', 'not-free'],
} as const

export type FitAnswers = {
  adults: (typeof fitChoices.adults)[number] | null
  /** Where each will sit: a state, or "elsewhere". */
  mine: string | null
  theirs: string | null
  plan: (typeof fitChoices.plan)[number] | null
  urgent: (typeof fitChoices.urgent)[number] | null
  place: (typeof fitChoices.place)[number] | null
  together: (typeof fitChoices.together)[number] | null
}

/** `life` and `body` are emergencies; `apart` is help for one person, in words that say nothing on a screen. */
export type Fit =
  | { kind: 'crisis' }
  | { kind: 'medical' }
  | { kind: 'apart' }
  | { kind: 'not-today'; because: 'not-both-adults' | 'outside-the-states' }
  | { kind: 'talk' }
  | { kind: 'likely' }

/**
 * Whether a couples' intensive outpatient program (9 to 15 hours a week, level 2.1) may fit, as far as six answers can
 * tell. Danger comes first and at once; then what a program at home is too little for (someone whose body needs a
 * doctor now: withdrawal is treated before); then what it cannot be (adults only, clinicians licensed in the state one
 * sits in); all else is a matter to talk about. A level of care is never decided here: a clinician does that.
 * Sources: 12VAC35-105-1740 (9 to 19 hours for adults; consultation, not medical monitoring); the order of danger,
 * medical need, then outpatient follows the ASAM Criteria, fourth edition, in our own words.
 */
export function levelOfCareFit(answers: FitAnswers): Fit {
  const { adults, mine, theirs, plan, urgent, place, together } = answers
  if (urgent === 'life') return { kind: 'crisis' }
  if (urgent === 'body') return { kind: 'medical' }
  if (urgent === 'home' || together === 'not-free') return { kind: 'apart' }
  if (adults !== 'both') return { kind: 'not-today', because: 'not-both-adults' }
  if (![mine, theirs].every((state) => isState(state ?? ''))) {
    return { kind: 'not-today', because: 'outside-the-states' }
  }
  const sure = plan === 'ppo' && place === 'yes' && together === 'both'
  return { kind: sure ? 'likely' : 'talk' }
}

/** What ends the questions at once, before the others are asked: danger, and that one of the two is not of age. */
export function fitAtOnce(answers: FitAnswers): Fit | null {
  const fit = levelOfCareFit(answers)
  const isUrgent = fit.kind === 'crisis' || fit.kind === 'medical' || fit.kind === 'apart'
  return isUrgent || answers.adults === 'not-both' ? fit : null
}
