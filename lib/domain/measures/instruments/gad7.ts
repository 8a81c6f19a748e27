import type { Instrument } from '@/lib/domain/measures/instrument'

/** Generalized Anxiety Disorder-7. Bands 5/10/15, positive from 10. */
export const gad7: Instrument = {
  id: 'gad7',
  title: 'Generalized Anxiety Disorder-7 (GAD-7)',
  edition: '2006',
  lookback: '2 weeks',
  text: 'shipped',
  licence:
    'Drs. Spitzer, Williams, Kroenke and colleagues, with a grant from Pfizer Inc. No permission is required to reproduce, translate, display or distribute.',
  stem: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  choices: [
    { value: 0, label: 'Not at all', loinc: 'LA6568-5' },
    { value: 1, label: 'Several days', loinc: 'LA6569-3' },
    { value: 2, label: 'More than half the days', loinc: 'LA6570-1' },
    { value: 3, label: 'Nearly every day', loinc: 'LA6571-9' },
  ],
  items: [
    { key: '1', text: 'Feeling nervous, anxious or on edge', loinc: '69725-0' },
    { key: '2', text: 'Not being able to stop or control worrying', loinc: '68509-9' },
    { key: '3', text: 'Worrying too much about different things', loinc: '69733-4' },
    { key: '4', text: 'Trouble relaxing', loinc: '69734-2' },
    { key: '5', text: 'Being so restless that it is hard to sit still', loinc: '69735-9' },
    { key: '6', text: 'Becoming easily annoyed or irritable', loinc: '69689-8' },
    { key: '7', text: 'Feeling afraid as if something awful might happen', loinc: '69736-7' },
  ],
  scales: [
    {
      key: 'total',
      items: ['1', '2', '3', '4', '5', '6', '7'],
      method: 'sum',
      missing: 2,
      bands: [
        { from: 0, label: 'Minimal' },
        { from: 5, label: 'Mild' },
        { from: 10, label: 'Moderate' },
        { from: 15, label: 'Severe' },
      ],
      cutoffs: [{ key: 'probable-anxiety', says: 'at-least', value: 10 }],
    },
  ],
  loinc: { panel: '69737-5', total: '70274-6' },
}
