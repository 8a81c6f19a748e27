import type { Instrument } from '@/lib/domain/measures/instrument'

/** HARK: one yes is a positive screen. Never read by a partner or a couples therapist, never printed, never in a joint export. */
export const hark: Instrument = {
  id: 'hark',
  title: 'HARK',
  edition: '2007',
  lookback: 'past year',
  text: 'shipped',
  licence:
    'Sohal H, Eldridge S, Feder G. The sensitivity and specificity of four questions (HARK) to identify intimate partner violence. BMC Family Practice 2007; 8:49. Open access, CC BY 2.0.',
  choices: [
    { value: 0, label: 'No', loinc: 'LA32-8' },
    { value: 1, label: 'Yes', loinc: 'LA33-6' },
  ],
  items: [
    {
      key: 'H',
      text: 'Within the last year, have you been humiliated or emotionally abused in other ways by your partner or ex-partner?',
      loinc: '76500-8',
    },
    {
      key: 'A',
      text: 'Within the last year, have you been afraid of your partner or ex-partner?',
      loinc: '76501-6',
    },
    {
      key: 'R',
      text: 'Within the last year, have you been raped or forced to have any kind of sexual activity by your partner or ex-partner?',
      loinc: '76502-4',
    },
    {
      key: 'K',
      text: 'Within the last year, have you been kicked, hit, slapped, or otherwise physically hurt by your partner or ex-partner?',
      loinc: '76503-2',
    },
  ],
  scales: [
    {
      key: 'total',
      items: ['H', 'A', 'R', 'K'],
      method: 'sum',
      missing: 0,
      cutoffs: [{ key: 'positive', says: 'at-least', value: 1 }],
    },
  ],
  safety: [
    { item: 'H', atLeast: 1, cause: 'partner-violence', level: 'same-day' },
    { item: 'A', atLeast: 1, cause: 'partner-violence', level: 'same-day' },
    { item: 'R', atLeast: 1, cause: 'partner-violence', level: 'same-day' },
    { item: 'K', atLeast: 1, cause: 'partner-violence', level: 'same-day' },
  ],
  loinc: { panel: '76499-3', total: '76504-0', answerList: 'LL963-0' },
}
