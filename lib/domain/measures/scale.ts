import {
  type Answers,
  type Cutoff,
  choicesOf,
  type Instrument,
  type Item,
  isRuledOut,
  type Scale,
  type Sex,
} from '@/lib/domain/measures/instrument'

/** Whether a cut-off is reached: unknown while a missing answer could still decide it. */
export type Reached = 'yes' | 'no' | 'unknown'

/**
 * A figure: `scored` is exact; `partial` lies between `least` and `most`, for some answers are missing; `not-scorable`
 * lacks more answers than its instrument allows, and its range is only good for cut-offs reached already.
 */
export type Figure = {
  key: string
  state: 'scored' | 'partial' | 'not-scorable'
  least: number
  most: number
  missing: number
  /** Named when every value it may have lies in one band. */
  band?: string
  cutoffs: { key: string; says: Cutoff['says']; value: number; only?: Sex; reached: Reached }[]
}

/** An item that earlier answers ruled out counts 0; one that was skipped or not reached is missing. */
export function figureOf(
  instrument: Instrument,
  scale: Scale,
  answers: Answers,
  about: { sex?: Sex } = {},
): Figure {
  const spans = scale.items.map((key) => spanOf(instrument, scale, key, answers))
  const missing = spans.filter(([least, most]) => least !== most).length
  const least = combined(
    scale,
    spans.map((span) => span[0]),
  )
  const most = combined(
    scale,
    spans.map((span) => span[1]),
  )
  const state = missing === 0 ? 'scored' : missing <= scale.missing ? 'partial' : 'not-scorable'
  const band = bandOf(scale, least)
  return {
    ...{ key: scale.key, state, least, most, missing },
    ...(state !== 'not-scorable' && band !== undefined && band === bandOf(scale, most) && { band }),
    cutoffs: (scale.cutoffs ?? [])
      .filter(({ only }) => !only || !about.sex || only === about.sex)
      .map((cutoff) => ({ ...cutoff, reached: reached(cutoff, least, most) })),
  }
}

/** The least and the most one item may add. */
function spanOf(instrument: Instrument, scale: Scale, key: string, answers: Answers): [number, number] {
  const item = instrument.items.find((one) => one.key === key)
  if (!item) throw new Error(`${instrument.id} has no item ${key}`)
  const [lowest, highest] = limitsOf(instrument, item)
  const answer = answers[key]
  const turn = (value: number) => (instrument.reversed?.includes(key) ? lowest + highest - value : value)
  const count = (value: number) => (scale.method === 'count' ? Number(value >= (scale.from ?? 1)) : value)
  if (typeof answer === 'number') return [count(turn(answer)), count(turn(answer))]
  if (isRuledOut(item, answers)) return [0, 0]
  return [count(lowest), count(highest)]
}

function limitsOf(instrument: Instrument, item: Item): [number, number] {
  if (item.whole) return [item.whole.least, item.whole.most]
  const values = choicesOf(instrument, item).map(({ value }) => value)
  return [Math.min(...values), Math.max(...values)]
}

function combined({ method, times = 1 }: Scale, values: number[]): number {
  const sum = values.reduce((so, value) => so + value, 0)
  return method === 'mean' ? sum / values.length : sum * times
}

const bandOf = ({ bands }: Scale, value: number) => bands?.findLast(({ from }) => from <= value)?.label

function reached({ says, value }: Cutoff, least: number, most: number): Reached {
  if (says === 'at-least') return least >= value ? 'yes' : most < value ? 'no' : 'unknown'
  if (says === 'below') return most < value ? 'yes' : least >= value ? 'no' : 'unknown'
  return most <= value ? 'yes' : least > value ? 'no' : 'unknown'
}
