import type { Instrument } from '@/lib/domain/measures/instrument'

const ends = [0, 2, 4].map((value) => ({ value, label: '' }))

/** AUDIT: zones from 8, 16 and 20; 4 or more in items 4-6 asks about dependence. Items 9 and 10 count 0, 2 or 4. */
export const audit10: Instrument = {
  id: 'audit10',
  title: 'Alcohol Use Disorders Identification Test (AUDIT)',
  edition: 'second edition 2001',
  lookback: 'past year',
  text: 'by-licence',
  licence: '(c) World Health Organization: free for non-commercial use only.',
  choices: [
    { value: 0, label: '' },
    { value: 1, label: '' },
    { value: 2, label: '' },
    { value: 3, label: '' },
    { value: 4, label: '' },
  ],
  items: [
    { key: '1', text: '', loinc: '68518-0' },
    { key: '2', text: '', loinc: '68519-8' },
    { key: '3', text: '', loinc: '68520-6' },
    { key: '4', text: '' },
    { key: '5', text: '' },
    { key: '6', text: '' },
    { key: '7', text: '' },
    { key: '8', text: '' },
    { key: '9', text: '', choices: ends },
    { key: '10', text: '', choices: ends },
  ],
  scales: [
    {
      key: 'total',
      items: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
      method: 'sum',
      missing: 0,
      bands: [
        { from: 0, label: 'Low risk (zone I)' },
        { from: 8, label: 'Hazardous (zone II)' },
        { from: 16, label: 'Harmful (zone III)' },
        { from: 20, label: 'Possible dependence (zone IV)' },
      ],
      cutoffs: [{ key: 'positive', says: 'at-least', value: 8 }],
    },
    { key: 'consumption', items: ['1', '2', '3'], method: 'sum', missing: 0 },
    {
      key: 'dependence',
      items: ['4', '5', '6'],
      method: 'sum',
      missing: 0,
      cutoffs: [{ key: 'ask-about-dependence', says: 'at-least', value: 4 }],
    },
    { key: 'problems', items: ['7', '8', '9', '10'], method: 'sum', missing: 0 },
  ],
  loinc: { panel: '72110-0', total: '75624-7' },
}
