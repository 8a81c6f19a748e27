import { expect, test } from 'vitest'
import {
  type CheckedCoverage,
  type NextStepFacts,
  nextStep as nextStepOn,
} from '@/lib/domain/program/next-step'

const untouched: CheckedCoverage = {
  outcome: null,
  concludedAt: null,
  holdsPlan: true,
  heardOf: false,
  unanswered: ['plan-kind', 'prior-authorization'],
}
const verified: CheckedCoverage = { ...untouched, outcome: 'verified', heardOf: true, unanswered: [] }
const known: CheckedCoverage = { ...untouched, heardOf: true, unanswered: [] }
const asked = (on: string): CheckedCoverage => ({ ...untouched, asked: { on, silent: false } })
const couple = (
  maya: CheckedCoverage[],
  sam: CheckedCoverage[],
  more: Partial<NextStepFacts> = {},
  unsigned: [maya: boolean, sam: boolean] = [false, false],
): NextStepFacts => ({
  submittedAt: 1,
  enrolledAt: null,
  careTeam: { complete: false, changedAt: null },
  sessions: { ahead: false, lastEndedAt: null },
  stranded: { places: [], sessions: [] },
  saidStop: [],
  toCall: [],
  waits: false,
  ...more,
  partners: [
    { name: 'Maya', coverages: maya, paysSince: null, unsigned: unsigned[0] },
    { name: 'Sam', coverages: sam, paysSince: null, unsigned: unsigned[1] },
  ],
})

const complete = { careTeam: { complete: true, changedAt: 3 } }
const inProgram = { enrolledAt: 2, ...complete, sessions: { ahead: true, lastEndedAt: null } }
const cases: [string, NextStepFacts, string | undefined][] = [
  ['one said that they stop', couple([verified], [untouched], { saidStop: ['Sam'] }), 'Call Sam alone'],
  [
    'ended, and no message could be sent',
    couple([verified], [verified], { ...inProgram, toCall: ['Maya', 'Sam'] }),
    'Call Maya and Sam',
  ],
  [
    'two are owed an estimate, on the waitlist',
    couple([untouched], [untouched], {
      waits: true,
      owed: [
        { name: 'Maya', on: '2026-11-20', due: null },
        { name: 'Sam', on: '2026-11-20', due: '2026-11-25' },
      ],
    }),
    'Good-faith estimate due Nov 25: Sam',
  ],
  [
    'one is owed an estimate by a day of another year',
    couple([untouched], [untouched], { owed: [{ name: 'Sam', on: '2026-11-20', due: '2027-01-04' }] }),
    'Good-faith estimate due Jan 4, 2027: Sam',
  ],
  ['on the waitlist', couple([verified], [verified], { waits: true }), 'Waits for a place'],
  ['nothing heard', couple([untouched], [untouched]), 'Import reply: Maya'],
  ['the first is done', couple([verified], [untouched]), 'Import reply: Sam'],
  [
    'nothing heard, where payers are asked',
    couple([untouched], [untouched], { asksPayers: true }),
    'Ask payer: Maya',
  ],
  ['one is asked', couple([asked('2026-11-22')], [untouched], { asksPayers: true }), 'Ask payer: Sam'],
  [
    'the other one’s answer is here',
    couple([untouched], [known], { asksPayers: true }),
    'Conclude check: Sam',
  ],
  ['both are asked', couple([asked('2026-11-22')], [asked('2026-11-20')]), 'Payer asked Nov 20: Sam'],
  [
    'one was asked in another year',
    couple([verified], [{ ...untouched, asked: { on: '2025-12-29', silent: true } }]),
    'No answer since Dec 29, 2025: Sam',
  ],
  [
    'one is asked and does not answer',
    couple([verified], [{ ...untouched, asked: { on: '2026-11-18', silent: true } }]),
    'No answer since Nov 18: Sam',
  ],
  [
    'one is asked, the other has no cover',
    couple([asked('2026-11-20')], [{ ...verified, outcome: 'not_covered' }]),
    'Talk with Sam about cover',
  ],
  ['a question not sent', couple([{ ...untouched, unsent: true }], [untouched]), 'Send question again: Maya'],
  [
    'a question not sent, and all is known by telephone',
    couple([{ ...untouched, unsent: true, heardOf: true, unanswered: [] }], [untouched]),
    'Conclude check: Maya',
  ],
  [
    'something was left open',
    couple([{ ...untouched, heardOf: true, unanswered: ['prior-authorization'] }], [untouched]),
    'Call payer: prior auth',
  ],
  [
    'everything is known',
    couple([{ ...untouched, heardOf: true, unanswered: [] }], [untouched]),
    'Conclude check: Maya',
  ],
  ['no plan', couple([verified], [{ ...untouched, holdsPlan: false }]), 'Ask Sam how to pay'],
  ['no coverage at all', couple([verified], []), 'Ask Sam about a plan'],
  [
    'concluded without cover',
    couple([verified], [{ ...verified, outcome: 'not_covered' }]),
    'Talk with Sam about cover',
  ],
  ['both verified', couple([verified], [verified]), 'Enroll the couple'],
  ['enrolled', couple([verified], [verified], { enrolledAt: 2 }), 'Choose the care team'],
  ['a team', couple([verified], [verified], { enrolledAt: 2, ...complete }), 'Plan the week'],
  [
    'a week',
    couple([verified], [verified], {
      enrolledAt: 2,
      ...complete,
      sessions: { ahead: true, lastEndedAt: null },
    }),
    undefined,
  ],
  [
    'a week whose clinician is away',
    couple([verified], [verified], {
      ...inProgram,
      stranded: { places: [], sessions: [{ sessionId: 's9', start: 9, why: 'on-leave' }] },
    }),
    'Find a new time for a session',
  ],
  [
    'two of its sessions',
    couple([verified], [verified], {
      ...inProgram,
      stranded: {
        places: [],
        sessions: [9, 10].map((start) => ({ sessionId: `s${start}`, start, why: 'on-leave' })),
      },
    }),
    'Find new times for 2 sessions',
  ],
  [
    'a therapist who has left: who takes over comes before the times',
    couple([verified], [verified], {
      ...inProgram,
      stranded: {
        places: [{ role: 'individual_therapist', why: 'gone' }],
        sessions: [{ sessionId: 's9', start: 9, why: 'gone' }],
      },
    }),
    'Find a new individual therapist',
  ],
]

const nextStep = (facts: NextStepFacts) => nextStepOn(facts, '2026-11-23')

test.each(cases)('%s', (_, facts, text) => {
  expect(nextStep(facts)?.text).toBe(text)
})

test('a check that waits for a signature holds up nothing else, and then the partner is asked to sign', () => {
  const both = couple([untouched], [untouched], {}, [true, false])
  expect(nextStep(both)).toEqual({ text: 'Import reply: Sam', on: 'benefits' })
  const other = couple([untouched], [verified], {}, [true, false])
  expect(nextStep(other)).toEqual({ text: 'Ask Maya to sign', on: 'reach' })
  expect(nextStep(couple([untouched], [untouched], {}, [true, true]))?.text).toBe('Ask Maya to sign')
  const noPlan = { ...untouched, holdsPlan: false }
  expect(nextStep(couple([untouched], [noPlan], {}, [true, true]))?.text).toBe('Ask Sam how to pay')
})

test('a check that ran out is made again once its partner has signed again', () => {
  const over = { ...inProgram, checkOver: ['Sam'] }
  expect(nextStep(couple([verified], [verified], over))?.text).toBe('Verify again: Sam')
  expect(nextStep(couple([verified], [verified], over, [false, true]))?.text).toBe('Ask Sam to sign')
})

test('leads to the first session that has to be moved', () => {
  const sessions = [9, 10].map((start) => ({ sessionId: `s${start}`, start, why: 'on-leave' as const }))
  const stranded = { places: [], sessions }
  expect(nextStep(couple([verified], [verified], { ...inProgram, stranded }))).toMatchObject({
    on: 'schedule',
    session: 's9',
  })
})
