import { describe, expect, test } from 'vitest'
import { type DeskFacts, deskViewsOf, plainWords } from '@/lib/domain/program/desk-views'

const plain: DeskFacts = {
  stage: 'to-verify',
  needs: false,
  checkLost: false,
  closed: false,
  waits: false,
  asleep: false,
  waitingOn: null,
  payer: null,
  startsSoon: false,
  daysEnd: false,
}

describe('in which lists a couple stands', () => {
  const cases: [string, Partial<DeskFacts>, string[]][] = [
    ['waiting for us', {}, ['next', 'verify']],
    ['waiting for a payer who was asked', { payer: 'asked' }, ['payer', 'verify']],
    ['waiting for one who does not answer', { payer: 'silent' }, ['next', 'payer', 'verify']],
    ['in the program', { stage: 'in-program' }, ['program']],
    [
      'in the program, with a session nobody can hold',
      { stage: 'in-program', needs: true },
      ['next', 'program'],
    ],
    [
      'in the program, with a check that was lost',
      { stage: 'in-program', checkLost: true },
      ['next', 'program'],
    ],
    ['put aside with one', { stage: 'in-program', checkLost: true, asleep: true }, ['snoozed', 'program']],
    ['starting this week', { stage: 'in-program', startsSoon: true }, ['program', 'starting']],
    [
      'in the program, with approved days that run out',
      { stage: 'in-program', daysEnd: true },
      ['program', 'ending'],
    ],
    ['put aside, with such days', { asleep: true, daysEnd: true }, ['snoozed', 'ending']],
    ['put aside', { asleep: true }, ['snoozed']],
    ['put aside for a payer', { asleep: true, waitingOn: 'payer' }, ['snoozed', 'payer']],
    ['put aside in the program', { asleep: true, stage: 'in-program' }, ['snoozed', 'program']],
    ['put aside, but something promised no longer holds', { asleep: true, needs: true }, ['next', 'verify']],
    ['on the waitlist', { waits: true, stage: 'ready-for-care-team' }, ['waitlist']],
    ['on the waitlist and put aside', { waits: true, asleep: true }, ['snoozed', 'waitlist']],
    ['closed, whatever else is so', { closed: true, waits: true, asleep: true, needs: true }, ['closed']],
  ]
  test.each(cases)('%s', (_, facts, views) => {
    expect(deskViewsOf({ ...plain, ...facts })).toEqual(views)
  })
})

test('a name is found however it is typed', () => {
  expect(plainWords('  NÚÑEZ ')).toBe('nunez')
})
