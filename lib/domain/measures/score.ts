import {
  type Answers,
  type Instrument,
  isAsked,
  isPossible,
  type Sex,
} from '@/lib/domain/measures/instrument'
import { type Figure, figureOf, type Reached } from '@/lib/domain/measures/scale'
import { type Triaged, triageOf } from '@/lib/domain/measures/triage'

/**
 * What answers come to. It prompts a clinician and decides nothing: no score sets a level of care.
 * `impossible-value` names an item whose answer the instrument does not know, and then nothing is told.
 */
export type Score =
  | { state: 'not-scorable'; reason: 'nothing-answered' | 'impossible-value'; item?: string }
  | {
      state: 'scored' | 'partial'
      answered: number
      asked: number
      figures: Figure[]
      /** The finding that takes several figures, such as the symptom pattern of the PCL-5. */
      together?: { key: string; reached: Reached }
      triage?: Triaged
      /** Keys of the cut-offs that are reached whatever the missing answers would have been. */
      flags: string[]
    }

/** `about.sex` chooses between cut-offs published for women and for men; where it is not known both are told. */
export function score(instrument: Instrument, answers: Answers, about: { sex?: Sex } = {}): Score {
  const given = instrument.items.filter(({ key }) => typeof answers[key] === 'number')
  const wrong = given.find((item) => !isPossible(instrument, item, Number(answers[item.key])))
  if (wrong) return { state: 'not-scorable', reason: 'impossible-value', item: wrong.key }
  const skipped = instrument.items.some(({ key }) => answers[key] === 'skipped')
  if (given.length === 0 && !(instrument.triage && skipped)) {
    return { state: 'not-scorable', reason: 'nothing-answered' }
  }
  const asked = instrument.items.filter((item) => isAsked(item, answers))
  const answered = asked.filter(({ key }) => typeof answers[key] === 'number').length
  const figures = instrument.scales.map((scale) => figureOf(instrument, scale, answers, about))
  const triage = instrument.triage && triageOf(instrument, instrument.triage, answers)
  const together = instrument.together && {
    key: instrument.together.key,
    reached: allReached(figures, instrument.together.scales),
  }
  const flags = figures.flatMap(({ cutoffs }) =>
    cutoffs.filter(({ reached }) => reached === 'yes').map(({ key }) => key),
  )
  if (together?.reached === 'yes') flags.push(together.key)
  if (triage && triage.level !== 'none') flags.push(triage.level)
  const whole = figures.every(({ state }) => state === 'scored') && triage?.sure !== false
  return {
    state: whole ? 'scored' : 'partial',
    answered,
    asked: asked.length,
    figures,
    together,
    triage,
    flags,
  }
}

function allReached(figures: Figure[], scales: readonly string[]): Reached {
  const each = scales.map((key) => figures.find((figure) => figure.key === key)?.cutoffs[0]?.reached)
  if (each.every((reached) => reached === 'yes')) return 'yes'
  return each.includes('no') ? 'no' : 'unknown'
}
