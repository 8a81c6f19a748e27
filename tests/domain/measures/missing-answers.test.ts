import { describe, expect, it } from 'vitest'
import { alarmOf, alertClocks } from '@/lib/domain/measures/alarm'
import { everyInstrument } from '@/lib/domain/measures/every-instrument'
import { type Answers, type InstrumentId, isAsked } from '@/lib/domain/measures/instrument'
import { type Score, score } from '@/lib/domain/measures/score'

const told = (id: InstrumentId, answers: Answers) =>
  score(everyInstrument[id], answers) as Extract<Score, { figures: unknown }>
const sixes = { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1 }

describe('an answer that is missing', () => {
  it('makes a range, and a band only where the whole range lies in it', () => {
    const eight = told('phq9', { ...sixes, 7: 1, 8: 0 })
    expect(eight).toMatchObject({ state: 'partial', answered: 8, flags: [] })
    expect(eight.figures[0]).toMatchObject({ state: 'partial', least: 7, most: 10, missing: 1 })
    expect(eight.figures[0]?.band).toBeUndefined()
    expect(eight.figures[0]?.cutoffs[0]?.reached).toBe('unknown')
    const low = told('phq9', { ...sixes, 7: 0, 8: 0 })
    expect(low.figures[0]).toMatchObject({ least: 6, most: 9, band: 'Mild' })
    expect(low.figures[0]?.cutoffs[0]?.reached).toBe('no')
  })

  it('three of nine are too many for a figure, and a cut-off that is reached is still told', () => {
    const six = told('phq9', { ...sixes, 1: 3, 2: 3 })
    expect(six.figures[0]).toMatchObject({ state: 'not-scorable', least: 10, most: 19, missing: 3 })
    expect(six.figures[0]?.band).toBeUndefined()
    expect(six.flags).toEqual(['probable-depression'])
  })

  it('is the same whether it was skipped or never reached', () => {
    expect(told('gad7', { 1: 3, 2: 'skipped' }).figures).toEqual(told('gad7', { 1: 3 }).figures)
  })

  it('does not hide what the others say: AUDIT-C, HARK, PCL-5, BAM', () => {
    expect(told('auditc', { 1: 4 }).flags).toEqual(['hazardous-drinking-women', 'hazardous-drinking-men'])
    expect(told('auditc', { 2: 0, 3: 0 }).figures[0]).toMatchObject({ least: 0, most: 4, missing: 1 })
    expect(told('auditc', { 1: 0 })).toMatchObject({ state: 'scored', asked: 1, answered: 1 })
    expect(told('hark', { A: 1 })).toMatchObject({ state: 'partial', flags: ['positive'] })
    expect(told('pcl5', { 1: 4 }).together?.reached).toBe('unknown')
    const little = { 9: 0, 10: 0, 12: 0, 13: 4, 14: 4 }
    expect(told('bam', little).flags).toContain('little-protection')
  })

  it('leaves a level open while a graver answer may come', () => {
    expect(told('cssrs', { 1: 1, 2: 0 }).triage).toEqual({ level: 'low', sure: false })
    expect(told('cssrs', { 6: 1 }).triage).toEqual({ level: 'moderate', sure: false })
    expect(told('cssrs', { 4: 1, 2: 1 }).triage).toEqual({ level: 'high', sure: true })
    expect(told('asq', { 1: 1 }).triage).toEqual({ level: 'positive', sure: false })
    expect(told('asq', { 1: 'skipped', 2: 'skipped' }).triage?.level).toBe('positive')
  })

  it('of all answers leaves nothing to score', () => {
    expect(score(everyInstrument.gad7, {})).toEqual({ state: 'not-scorable', reason: 'nothing-answered' })
    expect(score(everyInstrument.gad7, { 1: 'skipped' })).toMatchObject({ reason: 'nothing-answered' })
  })
})

describe('an answer that cannot be', () => {
  it.each([
    ['phq9', '1', 4],
    ['phq9', '1', -1],
    ['phq9', '1', 1.5],
    ['phq9', '1', Number.NaN],
    ['audit10', '9', 1],
    ['audit10', '9', 3],
    ['scs-sf', '1', 0],
    ['csi4', '2', 6],
    ['bam', '14', 1],
    ['drug1', '1', -1],
    ['drug1', '1', 0.5],
    ['drug1', '1', Number.POSITIVE_INFINITY],
  ] as const)('%s item %s: %d', (id, item, value) => {
    expect(score(everyInstrument[id], { [item]: value })).toEqual({
      state: 'not-scorable',
      reason: 'impossible-value',
      item,
    })
  })
})

describe('what is asked', () => {
  const asks = (id: InstrumentId, key: string, answers: Answers) => {
    const item = everyInstrument[id].items.find((one) => one.key === key)
    if (!item) throw new Error(`${id} has no item ${key}`)
    return isAsked(item, answers)
  }
  it('the fifth of the ASQ after a yes or a refusal; C-SSRS 3-5 after a yes to 2; 6b after 6; the difficulty of the PHQ', () => {
    expect(asks('asq', '5', { 1: 0, 2: 0, 3: 0, 4: 0 })).toBe(false)
    expect(asks('asq', '5', { 1: 0, 2: 'skipped' })).toBe(true)
    expect(asks('asq', '5', { 4: 1 })).toBe(true)
    for (const key of ['3', '4', '5']) {
      expect([asks('cssrs', key, { 1: 1, 2: 0 }), asks('cssrs', key, { 2: 1 })]).toEqual([false, true])
      expect(asks('cssrs', key, { 2: 'skipped' })).toBe(false)
    }
    expect([asks('cssrs', '6b', { 6: 0 }), asks('cssrs', '6b', { 6: 1 })]).toEqual([false, true])
    expect([asks('phq9', 'difficulty', { 1: 0 }), asks('phq9', 'difficulty', { 8: 1 })]).toEqual([
      false,
      true,
    ])
    expect([asks('auditc', '2', { 1: 0 }), asks('auditc', '2', { 1: 'skipped' })]).toEqual([false, true])
  })
})

describe('an answer that calls a clinician', () => {
  const call = (id: InstrumentId, item: string, answer: number | 'skipped') =>
    alarmOf(everyInstrument[id], item, answer)

  it('does so by itself, whatever the total', () => {
    for (const value of [1, 2, 3]) {
      expect(call('phq9', '9', value)).toEqual({ cause: 'self-harm-item', level: 'same-day' })
    }
    for (const item of ['1', '2', '3', '4']) expect(call('asq', item, 1)?.level).toBe('same-day')
    expect(call('asq', '5', 1)).toEqual({ cause: 'suicide-screen', level: 'now' })
    for (const item of ['H', 'A', 'R', 'K']) expect(call('hark', item, 1)?.cause).toBe('partner-violence')
    for (const item of ['1', '2', '3', '6']) expect(call('cssrs', item, 1)?.level).toBe('same-day')
    for (const item of ['4', '5', '6b']) expect(call('cssrs', item, 1)?.level).toBe('now')
  })

  it('and no other answer does', () => {
    const others = Object.values(everyInstrument).flatMap(({ id, items }) =>
      items.flatMap(({ key }) => [call(id, key, 0), call(id, key, 'skipped')]),
    )
    expect(others.filter((one) => one !== undefined)).toEqual([])
    expect([call('phq9', '1', 3), call('gad7', '7', 3), call('pcl5', '16', 4)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(alertClocks.now).toBeLessThan(alertClocks['same-day'])
  })
})
