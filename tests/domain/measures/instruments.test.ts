import { describe, expect, it } from 'vitest'
import { everyInstrument } from '@/lib/domain/measures/every-instrument'
import { choicesOf } from '@/lib/domain/measures/instrument'

const same = (actual: unknown, expected: unknown, about: string) => expect(actual, about).toEqual(expected)

describe('what is written down', () => {
  it('every scale names items of its instrument, and every figure of the licences we may ship has its words', () => {
    for (const instrument of Object.values(everyInstrument)) {
      const keys = instrument.items.map(({ key }) => key)
      same(new Set(keys).size, keys.length, `${instrument.id}: keys are its own`)
      same(
        instrument.scales.flatMap(({ items }) => items).filter((key) => !keys.includes(key)),
        [],
        instrument.id,
      )
      const worded = instrument.items.every(
        (item) => item.text && choicesOf(instrument, item).every(({ label }) => label),
      )
      same(worded, instrument.text === 'shipped', `${instrument.id}: words only where they may be shipped`)
    }
  })

  it('the codes of LOINC that public examples get wrong are the right ones here', () => {
    const { auditc, hark, phq9, asq } = everyInstrument
    same(
      auditc.items.map(({ loinc }) => loinc),
      ['68518-0', '68519-8', '68520-6'],
      'never 68517-2',
    )
    same([auditc.loinc?.total, hark.loinc?.total], ['75626-2', '76504-0'], 'totals are not each other’s')
    same(
      hark.items.map(({ loinc }) => loinc),
      ['76500-8', '76501-6', '76502-4', '76503-2'],
      'not the panel',
    )
    same(phq9.items.find(({ key }) => key === '9')?.loinc, '44260-8', 'item 9')
    same(asq.loinc, undefined, 'not verified, so not there')
  })
})
