import type { Instrument } from '@/lib/domain/measures/instrument'

/** The single drug question: once or more in the past year is positive (Smith 2010). */
export const drug1: Instrument = {
  id: 'drug1',
  title: 'Single-question drug screen',
  edition: '2010',
  lookback: 'past year',
  text: 'shipped',
  licence: 'Smith PC and others (2010), taken over by the National Institute on Drug Abuse; LOINC text.',
  items: [
    {
      key: '1',
      text: 'How many times in the past year have you used an illegal drug or used a prescription medication for non-medical reasons?',
      whole: { least: 0, most: 9999 },
      loinc: '68524-8',
    },
  ],
  scales: [
    {
      key: 'total',
      items: ['1'],
      method: 'sum',
      missing: 0,
      cutoffs: [{ key: 'positive', says: 'at-least', value: 1 }],
    },
  ],
}
