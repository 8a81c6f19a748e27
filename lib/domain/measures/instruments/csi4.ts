import type { Choice, Instrument } from '@/lib/domain/measures/instrument'

/** Couples Satisfaction Index-4: 0-21, below 13.5 says notable dissatisfaction (Funk and Rogge 2007). */
export const csi4: Instrument = {
  id: 'csi4',
  title: 'Couples Satisfaction Index-4 (CSI-4)',
  edition: '2007',
  lookback: 'now',
  text: 'by-licence',
  licence:
    'Funk JL, Rogge RD (2007). Free for research and clinical use; ask the authors before commercial use.',
  items: [
    { key: '1', text: '', choices: upTo(6) },
    { key: '2', text: '', choices: upTo(5) },
    { key: '3', text: '', choices: upTo(5) },
    { key: '4', text: '', choices: upTo(5) },
  ],
  scales: [
    {
      key: 'total',
      items: ['1', '2', '3', '4'],
      method: 'sum',
      missing: 0,
      cutoffs: [{ key: 'notable-dissatisfaction', says: 'below', value: 13.5 }],
    },
  ],
}

function upTo(most: number): Choice[] {
  return Array.from({ length: most + 1 }, (_, value) => ({ value, label: '' }))
}
