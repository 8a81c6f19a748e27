import { expect, it } from 'vitest'
import { sentence } from '@/lib/domain/refusals'
import { whyNone } from '@/lib/domain/scheduling/why-none'
import { MINUTE } from '@/lib/domain/time'
import { chen, maya, sam } from '@/tests/domain/program'

const span = (from: number, until: number) => ({ start: from * MINUTE, end: until * MINUTE })
const window = span(0, 600)
type Spans = { open: [number, number][]; busy?: [number, number][] }

function said(mayas: Spans, sams: Spans, chens: Spans) {
  const people = [maya, sam, chen].map((who, index) => {
    const { open, busy = [] } = [mayas, sams, chens][index] ?? mayas
    return { ...who, open: open.map(([a, b]) => span(a, b)), busy: busy.map(([a, b]) => span(a, b)) }
  })
  return whyNone({ people, minutes: 60, stepMinutes: 30, window, notBefore: 0 }).map((one) => sentence(one))
}

const always: Spans = { open: [[0, 600]] }

it.each([
  { so: 'there are times', facts: [always, always, always], expected: [] },
  {
    so: 'one has no hours',
    facts: [always, { open: [] }, always],
    expected: ['Sam has no hours long enough in this time.'],
  },
  {
    so: 'one is booked out',
    facts: [always, always, { open: [[0, 120]], busy: [[30, 90]] }],
    expected: ['W. Chen has hours in this time, but all of them are taken.'],
  },
  {
    so: 'one comes when the others do not',
    facts: [{ open: [[0, 120]] }, { open: [[0, 120]] }, { open: [[300, 420]] }],
    expected: ['Without W. Chen the others could meet at 3 times.'],
  },
  {
    so: 'nobody meets anybody',
    facts: [{ open: [[0, 60]] }, { open: [[120, 180]] }, { open: [[300, 360]] }],
    expected: [
      'Maya and Sam have no time in common.',
      'Maya and W. Chen have no time in common.',
      'Sam and W. Chen have no time in common.',
    ],
  },
] satisfies { so: string; facts: Spans[]; expected: string[] }[])(
  'says who blocks when $so',
  ({ facts, expected }) => {
    const [mayas = always, sams = always, chens = always] = facts as Spans[]
    expect(said(mayas, sams, chens)).toEqual(expected)
  },
)

it('blames two people on both when they never meet', () => {
  const people = [
    { ...maya, open: [span(0, 60)], busy: [] },
    { ...sam, open: [span(60, 120)], busy: [] },
  ]
  expect(whyNone({ people, minutes: 60, stepMinutes: 30, window, notBefore: 0 })).toEqual([
    { code: 'two-never-meet', facts: { one: 'Maya', other: 'Sam' } },
  ])
})
