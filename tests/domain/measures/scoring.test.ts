import { afterAll, describe, it } from 'vitest'
import { everyInstrument } from '@/lib/domain/measures/every-instrument'
import type { InstrumentId } from '@/lib/domain/measures/instrument'
import { printFigure } from '../../bench/figure'
import { adding, figure, same, scaleItems, scored, tally } from '../../support/score-checks'

/*
 * Every instrument against what is published of it: each band from its first to its last value, each cut-off at its
 * edge, reversed items, worked examples. How each is missing an answer is in `missing-answers.test.ts`.
 */
afterAll(() => {
  const value = `${tally.checks} checks ${tally.wrong.length} wrong`
  const ok = tally.wrong.length === 0 && tally.checks > 400
  printFigure({ id: 'SCORING', value, unit: '', ok, bar: '0 wrong of 400 or more' })
})

describe('bands and cut-offs, at every value', () => {
  const banded: [InstrumentId, number, Record<string, [number, number]>, string, number][] = [
    [
      'phq9',
      27,
      {
        Minimal: [0, 4],
        Mild: [5, 9],
        Moderate: [10, 14],
        'Moderately severe': [15, 19],
        Severe: [20, 27],
      },
      'probable-depression',
      10,
    ],
    [
      'gad7',
      21,
      { Minimal: [0, 4], Mild: [5, 9], Moderate: [10, 14], Severe: [15, 21] },
      'probable-anxiety',
      10,
    ],
    [
      'audit10',
      40,
      {
        'Low risk (zone I)': [0, 7],
        'Hazardous (zone II)': [8, 15],
        'Harmful (zone III)': [16, 19],
        'Possible dependence (zone IV)': [20, 40],
      },
      'positive',
      8,
    ],
  ]
  it.each(banded)('%s', (id, most, bands, flag, cutoff) => {
    for (let total = 0; total <= most; total++) {
      // The last items first: those of the AUDIT have only even values.
      const answers = adding(everyInstrument[id], total, [...scaleItems(id)].reverse())
      const found = figure(id, answers)
      const [band] = Object.entries(bands).find(([, [from, to]]) => from <= total && total <= to) ?? []
      same([found.state, found.least, found.band], ['scored', total, band], `${id} ${total}`)
      same(scored(id, answers).flags.includes(flag), total >= cutoff, `${id} ${total} ${flag}`)
    }
  })

  it('dast10, whose third item counts a "no"', () => {
    const bands = ['No problems reported', 'Low', 'Low', 'Moderate', 'Moderate', 'Moderate']
    bands.push('Substantial', 'Substantial', 'Substantial', 'Severe', 'Severe')
    for (let total = 0; total <= 10; total++) {
      // Nothing to report is a "yes" to item 3; of ten, the last to count is its "no".
      const keys = scaleItems('dast10').filter((key) => key !== '3')
      const answers = { ...adding(everyInstrument.dast10, Math.min(total, 9), keys), 3: total === 10 ? 0 : 1 }
      const found = figure('dast10', answers)
      same([found.least, found.band], [total, bands[total]], `dast10 ${total}`)
      same(scored('dast10', answers).flags, total >= 3 ? ['positive'] : [], `dast10 ${total} flag`)
    }
    const allNo = Object.fromEntries(scaleItems('dast10').map((key) => [key, 0]))
    same(figure('dast10', allNo).least, 1, 'dast10: ten times "no" is one')
  })

  it('auditc, with a cut-off for women and one for men', () => {
    for (let total = 0; total <= 12; total++) {
      const answers = total === 0 ? { 1: 0 } : adding(everyInstrument.auditc, total, ['1', '2', '3'])
      same(figure('auditc', answers).least, total, `auditc ${total}`)
      const [women, men] = [total >= 3, total >= 4]
      const both = [
        ...(women ? ['hazardous-drinking-women'] : []),
        ...(men ? ['hazardous-drinking-men'] : []),
      ]
      same(scored('auditc', answers).flags, both, `auditc ${total}, sex not known: both are told`)
      same(scored('auditc', answers, { sex: 'women' }).flags.length, Number(women), `auditc ${total} women`)
      same(scored('auditc', answers, { sex: 'men' }).flags.length, Number(men), `auditc ${total} men`)
    }
  })

  it('who5, four times its sum: 12 is 48 and below 50, 13 is 52', () => {
    for (let raw = 0; raw <= 25; raw++) {
      const found = scored('who5', adding(everyInstrument.who5, raw))
      same(found.figures[0]?.least, raw * 4, `who5 ${raw}`)
      same(found.flags, raw <= 12 ? ['low-well-being'] : [], `who5 ${raw} flag`)
    }
  })

  it('csi4: 13 is below 13.5, 14 is not', () => {
    for (let total = 0; total <= 21; total++) {
      const found = scored('csi4', adding(everyInstrument.csi4, total))
      same([found.figures[0]?.least, found.flags.length], [total, total <= 13 ? 1 : 0], `csi4 ${total}`)
    }
  })

  it('hark and the single drug question: one is positive', () => {
    for (const key of ['H', 'A', 'R', 'K']) {
      same(scored('hark', { H: 0, A: 0, R: 0, K: 0, [key]: 1 }).flags, ['positive'], `hark ${key}`)
    }
    same(scored('hark', { H: 0, A: 0, R: 0, K: 0 }).flags, [], 'hark none')
    for (const times of [0, 1, 2, 40]) {
      same(scored('drug1', { 1: times }).flags, times >= 1 ? ['positive'] : [], `drug1 ${times}`)
    }
  })
})

describe('figures of their own', () => {
  it('bam: use from 1, risk from 12, protective up to 12; items 17 and the rest count nowhere else', () => {
    const limits = { use: 12, risk: 24, protective: 24 }
    for (const [key, most] of Object.entries(limits)) {
      for (let total = 0; total <= most; total++) {
        if (key === 'protective' && total % 4 !== 0) continue
        const answers = adding(everyInstrument.bam, total, scaleItems('bam', key))
        same(figure('bam', answers, key).least, total, `bam ${key} ${total}`)
        const flag = { use: 'use-to-look-at', risk: 'risk-to-look-at', protective: 'little-protection' }[key]
        const raised = key === 'use' ? total >= 1 : key === 'risk' ? total >= 12 : total <= 12
        same(scored('bam', answers).flags.includes(String(flag)), raised, `bam ${key} ${total} flag`)
      }
    }
    const only17 = { ...adding(everyInstrument.bam, 0), 17: 4 }
    same(
      scored('bam', only17).figures.map(({ least }) => least),
      [0, 0, 0],
      'bam item 17 is unscored',
    )
  })

  it('audit10: dependence from 4, and its three parts', () => {
    for (let total = 0; total <= 12; total++) {
      const answers = adding(everyInstrument.audit10, total, ['4', '5', '6'])
      same(figure('audit10', answers, 'dependence').least, total, `dependence ${total}`)
      same(
        scored('audit10', answers).flags.includes('ask-about-dependence'),
        total >= 4,
        `dependence ${total}`,
      )
      same(figure('audit10', answers, 'consumption').least, 0, `consumption beside ${total}`)
    }
    same(
      figure('audit10', adding(everyInstrument.audit10, 16, ['7', '8', '9', '10']), 'problems').least,
      16,
      '7-10',
    )
  })

  it('pcl5: 31 to 33, and the pattern B1 C1 D2 E2 of items at 2 or more', () => {
    for (const total of [0, 30, 31, 32, 33, 34, 80]) {
      const flags = scored('pcl5', adding(everyInstrument.pcl5, total)).flags
      same(
        [flags.includes('probable-ptsd'), flags.includes('probable-ptsd-upper')],
        [total >= 31, total >= 33],
        `pcl5 ${total}`,
      )
    }
    const none = adding(everyInstrument.pcl5, 0)
    const pattern = { ...none, 1: 2, 6: 2, 8: 2, 9: 2, 15: 2, 16: 2 }
    same(scored('pcl5', pattern).together, { key: 'symptom-pattern', reached: 'yes' }, 'the least pattern')
    same(figure('pcl5', pattern).least, 12, 'which is far below 31')
    for (const key of [1, 6, 8, 9, 15, 16]) {
      same(scored('pcl5', { ...pattern, [key]: 1 }).together?.reached, 'no', `without item ${key}`)
    }
    same(
      scored('pcl5', { ...none, 2: 2, 7: 2, 13: 2, 14: 2, 19: 2, 20: 2 }).together?.reached,
      'yes',
      'other items',
    )
  })

  it('scs-sf: the mean with six items from the other end, low below 2.5, high from 3.5', () => {
    const negative = ['1', '4', '8', '9', '11', '12']
    const each = (straight: number, turned: number) =>
      Object.fromEntries(scaleItems('scs-sf').map((key) => [key, negative.includes(key) ? turned : straight]))
    same(figure('scs-sf', each(5, 1)).least, 5, 'the kindest answers are 5')
    same(figure('scs-sf', each(1, 5)).least, 1, 'the harshest are 1')
    same(figure('scs-sf', each(5, 5)).least, 3, 'all alike is 3')
    for (const [changes, mean, band] of [
      [{ 2: 1, 3: 1, 5: 1, 6: 2, 7: 1, 10: 2 }, 26 / 12, 'Low'],
      [{ 2: 1, 3: 2, 5: 2, 6: 2, 7: 2, 10: 2 }, 29 / 12, 'Low'],
      [{ 2: 2, 3: 2, 5: 2, 6: 2, 7: 2, 10: 2 }, 2.5, 'Moderate'],
      [{ 2: 3, 3: 4, 5: 4, 6: 4, 7: 4, 10: 4 }, 41 / 12, 'Moderate'],
      [{ 2: 4, 3: 4, 5: 4, 6: 4, 7: 4, 10: 4 }, 3.5, 'High'],
    ] as const) {
      const found = figure('scs-sf', { ...each(3, 3), ...changes })
      same([found.least, found.band], [mean, band], `scs-sf ${mean}`)
    }
  })
})
