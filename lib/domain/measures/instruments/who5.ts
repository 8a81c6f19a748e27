import type { Instrument } from '@/lib/domain/measures/instrument'

/** WHO-5 Well-Being Index: the sum times four, below 50 (a sum of 12 or less) asks for a closer look. */
export const who5: Instrument = {
  id: 'who5',
  title: 'WHO-5 Well-Being Index',
  edition: 'WHO/UCN/MSD/MHE/2024.1',
  lookback: '2 weeks',
  text: 'by-licence',
  licence: '(c) World Health Organization 2024, CC BY-NC-SA 3.0 IGO: commercial use needs permission.',
  choices: [
    { value: 5, label: '' },
    { value: 4, label: '' },
    { value: 3, label: '' },
    { value: 2, label: '' },
    { value: 1, label: '' },
    { value: 0, label: '' },
  ],
  items: [
    { key: '1', text: '' },
    { key: '2', text: '' },
    { key: '3', text: '' },
    { key: '4', text: '' },
    { key: '5', text: '' },
  ],
  scales: [
    {
      key: 'total',
      items: ['1', '2', '3', '4', '5'],
      method: 'sum',
      times: 4,
      missing: 0,
      cutoffs: [{ key: 'low-well-being', says: 'below', value: 50 }],
    },
  ],
}
