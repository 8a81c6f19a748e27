import { describe, expect, test } from 'vitest'
import { type BatchPerson, batchMatcher, type Wanted } from '@/lib/gateways/eligibility/match-batch'

const maya: Wanted = {
  coverageId: 'maya',
  memberId: 'NHM20417755',
  firstName: 'Maya',
  lastName: 'Alvarez',
  dateOfBirth: '1988-04-12',
}
const sam: Wanted = {
  ...maya,
  coverageId: 'sam',
  firstName: 'Sam',
  lastName: 'Kim',
  dateOfBirth: '1986-11-30',
}
const ana: Wanted = {
  coverageId: 'ana',
  memberId: 'LKM88120031',
  firstName: 'Ana',
  lastName: 'Ruiz',
  dateOfBirth: '1986-11-30',
}
const asked = new Map([['AL1', 'ana']])
const match = (person: Partial<BatchPerson>, plans = [maya, sam, ana]) =>
  batchMatcher(
    plans,
    asked,
  )({ firstName: '', lastName: '', dateOfBirth: '', memberIds: [], traces: [], ...person })

const said = { firstName: 'MAYA', lastName: 'ALVAREZ', dateOfBirth: '1988-04-12', memberIds: ['NHM20417755'] }

describe('sure', () => {
  test.each<[string, Partial<BatchPerson>, string]>([
    ['all of it agrees', said, 'maya'],
    [
      'one policy, two people: the birth date decides',
      { ...said, firstName: 'SAM', lastName: 'KIM', dateOfBirth: '1986-11-30' },
      'sam',
    ],
    ['no birth date, but ID and first name', { ...said, dateOfBirth: '' }, 'maya'],
    ['no ID, but both names and the birth date', { ...said, memberIds: [] }, 'maya'],
    ['an ID with a suffix', { ...said, memberIds: ['NHM2041775501'] }, 'maya'],
    ['our trace number, though nobody is named', { traces: ['AL1'] }, 'ana'],
    ['our trace number before anything else', { traces: ['AL1'], memberIds: ['LKM88120031'] }, 'ana'],
  ])('%s', (_, person, coverageId) => {
    expect(match(person)).toMatchObject({ kind: 'sure', coverageId })
  })
})

describe('doubtful', () => {
  test('another birth date, with what agrees and differs', () => {
    const found = match({ ...said, dateOfBirth: '1988-12-04' })
    expect(found).toMatchObject({ kind: 'doubtful', candidates: [{ coverageId: 'maya' }] })
    expect(JSON.stringify(found)).toMatch(
      /Dec 4, 1988; the application says Apr 12, 1988.*The member ID agrees/,
    )
  })

  test('our trace number about somebody else', () => {
    const found = match({ ...said, traces: ['AL1'] })
    expect(found).toMatchObject({ kind: 'doubtful', candidates: [{ coverageId: 'ana' }] })
    const [candidate] = found.kind === 'doubtful' ? found.candidates : []
    expect(candidate?.agrees[0]).toBe('It answers a question we sent.')
    expect(candidate?.differs.length).toBeGreaterThan(0)
  })

  test('two plans that fit as well: nobody is guessed', () => {
    const twice = { ...maya, coverageId: 'maya again' }
    const found = match(said, [maya, twice, sam])
    const candidates = found.kind === 'doubtful' ? found.candidates.map(({ coverageId }) => coverageId) : []
    expect(candidates.slice(0, 2).sort()).toEqual(['maya', 'maya again'])
  })
})

describe('of two plans of one person', () => {
  const first = { ...maya, payer: 'Northstar Health' }
  const second = { ...maya, coverageId: 'second', memberId: '', payer: 'Harbor Benefit' }
  const from = (payer: string, memberIds: string[] = []) =>
    match({ ...said, memberIds, payer }, [first, second, sam])

  test('the one with the member ID is meant', () => {
    expect(from('NORTHSTAR HEALTH INC', said.memberIds)).toMatchObject({ kind: 'sure', coverageId: 'maya' })
  })

  test('without an ID nobody is guessed, the payer’s own comes first, and of the other it is said what differs', () => {
    const found = from('HARBOR BENEFIT')
    expect(found).toMatchObject({ candidates: [{ coverageId: 'second' }, { coverageId: 'maya' }] })
    const other = found.kind === 'doubtful' ? found.candidates[1]?.differs : []
    expect(other).toContain('The reply is from HARBOR BENEFIT; this plan is with Northstar Health.')
  })

  test('one plan of another payer is never sure by the person alone', () => {
    const only = match({ ...said, memberIds: [], payer: 'HARBOR BENEFIT' }, [first])
    expect(only).toMatchObject({ kind: 'doubtful' })
  })
})

describe('unknown', () => {
  test.each<[string, Partial<BatchPerson>]>([
    ['nobody in reach', { ...said, memberIds: ['X1'], dateOfBirth: '1950-01-01' }],
    [
      'a shared birth date and nothing else',
      { firstName: 'JO', lastName: 'LEE', dateOfBirth: '1986-11-30', memberIds: ['X1'] },
    ],
    ['nothing said at all', {}],
    ['a trace number of somebody else', { traces: ['AL2'] }],
  ])('%s', (_, person) => {
    expect(match(person)).toEqual({ kind: 'unknown' })
  })
})
