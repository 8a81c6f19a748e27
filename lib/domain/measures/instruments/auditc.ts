import type { Instrument } from '@/lib/domain/measures/instrument'

/** AUDIT-C: women from 3, men from 4. Who never drank is not asked how much: items 2 and 3 then count 0. */
export const auditc: Instrument = {
  id: 'auditc',
  title: 'AUDIT-C',
  edition: '1998',
  lookback: 'past year',
  text: 'shipped',
  licence:
    'Bush K and others (1998), from the AUDIT of the World Health Organization; public domain according to SAMHSA.',
  items: [
    {
      key: '1',
      text: 'How often did you have a drink containing alcohol in the past year?',
      choices: [
        { value: 0, label: 'Never' },
        { value: 1, label: 'Monthly or less' },
        { value: 2, label: '2 to 4 times a month' },
        { value: 3, label: '2 to 3 times a week' },
        { value: 4, label: '4 or more times a week' },
      ],
      loinc: '68518-0',
    },
    {
      key: '2',
      text: 'How many drinks did you have on a typical day when you were drinking in the past year?',
      choices: [
        { value: 0, label: '1 or 2' },
        { value: 1, label: '3 or 4' },
        { value: 2, label: '5 or 6' },
        { value: 3, label: '7, 8, or 9' },
        { value: 4, label: '10 or more' },
      ],
      showIf: { any: ['1'], atLeast: 1, orSkipped: true },
      loinc: '68519-8',
    },
    {
      key: '3',
      text: 'How often did you have 6 or more drinks on one occasion in the past year?',
      choices: [
        { value: 0, label: 'Never' },
        { value: 1, label: 'Less than monthly' },
        { value: 2, label: 'Monthly' },
        { value: 3, label: 'Weekly' },
        { value: 4, label: 'Daily or almost daily' },
      ],
      showIf: { any: ['1'], atLeast: 1, orSkipped: true },
      loinc: '68520-6',
    },
  ],
  scales: [
    {
      key: 'total',
      items: ['1', '2', '3'],
      method: 'sum',
      missing: 0,
      cutoffs: [
        { key: 'hazardous-drinking-women', says: 'at-least', value: 3, only: 'women' },
        { key: 'hazardous-drinking-men', says: 'at-least', value: 4, only: 'men' },
      ],
    },
  ],
  loinc: { panel: '72109-2', total: '75626-2' },
}
