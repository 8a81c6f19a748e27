import { describe, expect, test } from 'vitest'
import {
  type Fit,
  type FitAnswers,
  fitAtOnce,
  fitChoices,
  levelOfCareFit,
} from '@/lib/domain/intake/level-of-care-fit'
import { fitForm, fitSteps } from '@/lib/forms/fit-check'

const fits: FitAnswers = {
  ...{ adults: 'both', mine: 'CO', theirs: 'TX', plan: 'ppo', urgent: 'no', place: 'yes', together: 'both' },
}
const table: [Partial<FitAnswers>, Fit['kind']][] = [
  [{}, 'likely'],
  [{ plan: 'other' }, 'talk'],
  [{ plan: 'none' }, 'talk'],
  [{ plan: 'not-sure' }, 'talk'],
  [{ place: 'not-yet' }, 'talk'],
  [{ together: 'not-sure' }, 'talk'],
  [{ together: 'not-free' }, 'apart'],
  [{ urgent: 'life' }, 'crisis'],
  [{ urgent: 'body' }, 'medical'],
  [{ urgent: 'home' }, 'apart'],
  [{ adults: 'not-both' }, 'not-today'],
  [{ mine: 'elsewhere' }, 'not-today'],
  [{ theirs: 'elsewhere' }, 'not-today'],
  [{ theirs: null }, 'not-today'],
]

describe('whether it may fit', () => {
  test.each(table)('%o: %s', (said, kind) => expect(levelOfCareFit({ ...fits, ...said }).kind).toBe(kind))

  test('whatever else is answered, danger is answered first', () => {
    for (const answers of everyAnswer()) {
      const { kind } = levelOfCareFit(answers)
      if (answers.urgent === 'life') expect(kind).toBe('crisis')
      if (answers.urgent === 'body') expect(kind).toBe('medical')
      if (kind === 'likely') expect(answers).toMatchObject({ urgent: 'no', together: 'both', adults: 'both' })
    }
  })

  test('danger, or one of the two not of age, ends the questions at once; nothing else does', () => {
    const early: FitAnswers = { ...fits, place: null, together: null }
    expect(fitAtOnce({ ...early, urgent: 'life' })?.kind).toBe('crisis')
    expect(fitAtOnce({ ...early, adults: 'not-both' })).toMatchObject({ because: 'not-both-adults' })
    expect(fitAtOnce({ ...early, adults: 'not-both', urgent: 'life' })?.kind).toBe('crisis')
    expect(fitAtOnce({ ...early, mine: 'elsewhere' })).toBeNull()
  })
})

test('six questions, each needing its own answer and none of the later ones', () => {
  expect(fitSteps).toHaveLength(6)
  expect(fitForm.safeParse({ step: '1' }).success).toBe(false)
  expect(fitForm.safeParse({ step: '1', adults: 'both' }).success).toBe(true)
  expect(fitForm.safeParse({ step: '2', adults: 'both', mine: 'CO' }).success).toBe(false)
  expect(fitForm.safeParse({ step: '6', go: 'back' }).success).toBe(true)
})

function everyAnswer(): FitAnswers[] {
  return fitChoices.adults.flatMap((adults) =>
    fitChoices.plan.flatMap((plan) =>
      fitChoices.urgent.flatMap((urgent) =>
        fitChoices.place.flatMap((place) =>
          fitChoices.together.flatMap((together) =>
            ['CO', 'elsewhere'].map((mine) => ({ ...fits, adults, plan, urgent, place, together, mine })),
          ),
        ),
      ),
    ),
  )
}
