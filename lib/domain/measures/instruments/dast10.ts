import type { Instrument } from '@/lib/domain/measures/instrument'

/** DAST-10: a no to item 3 counts as one. Bands 1/3/6/9, positive from 3. */
export const dast10: Instrument = {
  id: 'dast10',
  title: 'Drug Abuse Screening Test-10 (DAST-10)',
  edition: '1982',
  lookback: '12 months',
  text: 'by-licence',
  licence:
    '(c) 1982 Harvey A. Skinner and the Centre for Addiction and Mental Health, Toronto: commercial use is licensed.',
  choices: [
    { value: 0, label: '' },
    { value: 1, label: '' },
  ],
  items: [
    { key: '1', text: '' },
    { key: '2', text: '' },
    { key: '3', text: '' },
    { key: '4', text: '' },
    { key: '5', text: '' },
    { key: '6', text: '' },
    { key: '7', text: '' },
    { key: '8', text: '' },
    { key: '9', text: '' },
    { key: '10', text: '' },
  ],
  reversed: ['3'],
  scales: [
    {
      key: 'total',
      items: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
      method: 'sum',
      missing: 0,
      bands: [
        { from: 0, label: 'No problems reported' },
        { from: 1, label: 'Low' },
        { from: 3, label: 'Moderate' },
        { from: 6, label: 'Substantial' },
        { from: 9, label: 'Severe' },
      ],
      cutoffs: [{ key: 'positive', says: 'at-least', value: 3 }],
    },
  ],
  loinc: { panel: '82666-9', total: '82667-7' },
}
