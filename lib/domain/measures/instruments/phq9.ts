import type { Instrument } from '@/lib/domain/measures/instrument'

/** Patient Health Questionnaire-9. Bands 5/10/15/20, positive from 10. The tenth item is asked, not scored. Item 9 calls a clinician. */
export const phq9: Instrument = {
  id: 'phq9',
  title: 'Patient Health Questionnaire-9 (PHQ-9)',
  edition: '1999',
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
    { key: '1', text: 'Little interest or pleasure in doing things', loinc: '44250-9' },
    { key: '2', text: 'Feeling down, depressed, or hopeless', loinc: '44255-8' },
    { key: '3', text: 'Trouble falling or staying asleep, or sleeping too much', loinc: '44259-0' },
    { key: '4', text: 'Feeling tired or having little energy', loinc: '44254-1' },
    { key: '5', text: 'Poor appetite or overeating', loinc: '44251-7' },
    {
      key: '6',
      text: 'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
      loinc: '44258-2',
    },
    {
      key: '7',
      text: 'Trouble concentrating on things, such as reading the newspaper or watching television',
      loinc: '44252-5',
    },
    {
      key: '8',
      text: 'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
      loinc: '44253-3',
    },
    {
      key: '9',
      text: 'Thoughts that you would be better off dead or of hurting yourself in some way',
      loinc: '44260-8',
    },
    {
      key: 'difficulty',
      text: 'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
      choices: [
        { value: 0, label: 'Not difficult at all' },
        { value: 1, label: 'Somewhat difficult' },
        { value: 2, label: 'Very difficult' },
        { value: 3, label: 'Extremely difficult' },
      ],
      showIf: { any: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], atLeast: 1 },
      loinc: '69722-7',
    },
  ],
  scales: [
    {
      key: 'total',
      items: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      method: 'sum',
      missing: 2,
      bands: [
        { from: 0, label: 'Minimal' },
        { from: 5, label: 'Mild' },
        { from: 10, label: 'Moderate' },
        { from: 15, label: 'Moderately severe' },
        { from: 20, label: 'Severe' },
      ],
      cutoffs: [{ key: 'probable-depression', says: 'at-least', value: 10 }],
    },
  ],
  safety: [{ item: '9', atLeast: 1, cause: 'self-harm-item', level: 'same-day' }],
  loinc: { panel: '44249-1', total: '44261-6' },
}
