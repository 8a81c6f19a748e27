import { describe, it } from 'vitest'
import type { Answers } from '@/lib/domain/measures/instrument'
import { same, scored } from '../../support/score-checks'

describe('levels of suicide screens', () => {
  const no = { 1: 0, 2: 0, 6: 0 }
  it.each([
    ['all no', no, 'none'],
    ['a wish to be dead', { ...no, 1: 1 }, 'low'],
    ['thoughts alone', { ...no, 2: 1, 3: 0, 4: 0, 5: 0 }, 'low'],
    ['with a method', { ...no, 2: 1, 3: 1, 4: 0, 5: 0 }, 'moderate'],
    ['behavior long ago', { ...no, 6: 1, '6b': 0 }, 'moderate'],
    ['behavior in the last three months', { ...no, 6: 1, '6b': 1 }, 'high'],
    ['with intent', { ...no, 2: 1, 3: 0, 4: 1, 5: 0 }, 'high'],
    ['with a plan', { ...no, 2: 1, 3: 0, 4: 0, 5: 1 }, 'high'],
    ['a low and a high answer together', { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, '6b': 1 }, 'high'],
  ])('cssrs: %s', (about, answers, level) => {
    same(scored('cssrs', answers as unknown as Answers).triage, { level, sure: true }, `cssrs ${about}`)
  })

  it('asq: a yes to any of 1-4 is positive, a yes to 5 acute, a refusal counts as a yes', () => {
    const none = { 1: 0, 2: 0, 3: 0, 4: 0 }
    same(scored('asq', none).triage, { level: 'none', sure: true }, 'asq none')
    for (const key of [1, 2, 3, 4]) {
      same(scored('asq', { ...none, [key]: 1, 5: 0 }).triage?.level, 'positive', `asq ${key} yes`)
      same(scored('asq', { ...none, [key]: 'skipped', 5: 0 }).triage?.level, 'positive', `asq ${key} refused`)
      same(scored('asq', { ...none, [key]: 1, 5: 1 }).triage?.level, 'acute', `asq ${key} and 5`)
    }
  })
})
