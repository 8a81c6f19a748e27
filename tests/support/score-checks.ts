import { expect } from 'vitest'
import { everyInstrument } from '@/lib/domain/measures/every-instrument'
import { type Answers, choicesOf, type Instrument, type InstrumentId } from '@/lib/domain/measures/instrument'
import { type Score, score } from '@/lib/domain/measures/score'

/** How many values were compared with what is published, and which of them differed. */
export const tally = { checks: 0, wrong: [] as string[] }

/** One more check; the expectation itself fails the test, the tally tells the figure. */
export function same(actual: unknown, expected: unknown, about: string) {
  tally.checks += 1
  if (JSON.stringify(actual) !== JSON.stringify(expected)) tally.wrong.push(about)
  expect(actual, about).toEqual(expected)
}

type Scored = Extract<Score, { state: 'scored' | 'partial' }>

export function scored(id: InstrumentId, answers: Answers, about = {}): Scored {
  const found = score(everyInstrument[id], answers, about)
  if (found.state === 'not-scorable') throw new Error(`${id}: ${found.reason}`)
  return found
}
export const figure = (id: InstrumentId, answers: Answers, key = 'total') => {
  const found = scored(id, answers).figures.find((one) => one.key === key)
  if (!found) throw new Error(`${id} has no figure ${key}`)
  return found
}

/** Answers to these items that add up to `sum`, as evenly as their choices allow, reversed items left at zero. */
export function adding(
  instrument: Instrument,
  sum: number,
  keys = instrument.items.map(({ key }) => key),
): Answers {
  const answers: Record<string, number> = Object.fromEntries(instrument.items.map(({ key }) => [key, 0]))
  let left = sum
  for (const key of keys) {
    const item = instrument.items.find((one) => one.key === key)
    const values = item ? choicesOf(instrument, item).map(({ value }) => value) : []
    const take = Math.max(...values.filter((value) => value <= left))
    answers[key] = take
    left -= take
  }
  expect(left).toBe(0)
  return answers
}

export const scaleItems = (id: InstrumentId, key = 'total') =>
  everyInstrument[id].scales.find((scale) => scale.key === key)?.items as string[]
