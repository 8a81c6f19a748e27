import type { AlertLevel, Instrument, SafetyRule } from '@/lib/domain/measures/instrument'

/** C-SSRS screener: items 3-5 only after a yes to 2, 6b (the past three months) only after a yes to 6. Levels by the Columbia triage sheet. */
export const cssrs: Instrument = {
  id: 'cssrs',
  title: 'C-SSRS screener',
  edition: 'recent, with three-month follow-up',
  lookback: 'past month; behavior lifetime and three months',
  text: 'by-licence',
  licence:
    '(c) 2008 The Research Foundation for Mental Hygiene, Inc. Free after registering with the Columbia Lighthouse Project; the wording may not be changed.',
  choices: [
    { value: 0, label: '' },
    { value: 1, label: '' },
  ],
  items: [
    { key: '1', text: '', loinc: '93246-7' },
    { key: '2', text: '', loinc: '93247-5' },
    { key: '3', text: '', showIf: { any: ['2'], atLeast: 1 }, loinc: '93248-3' },
    { key: '4', text: '', showIf: { any: ['2'], atLeast: 1 }, loinc: '93249-1' },
    { key: '5', text: '', showIf: { any: ['2'], atLeast: 1 }, loinc: '93250-9' },
    { key: '6', text: '', loinc: '93267-3' },
    { key: '6b', text: '', showIf: { any: ['6'], atLeast: 1 }, loinc: '93269-9' },
  ],
  scales: [],
  triage: [
    { level: 'high', anyYes: ['4', '5', '6b'] },
    { level: 'moderate', anyYes: ['3', '6'] },
    { level: 'low', anyYes: ['1', '2'] },
  ],
  safety: [
    ...['1', '2', '3', '6'].map((item) => called(item, 'same-day')),
    ...['4', '5', '6b'].map((item) => called(item, 'now')),
  ],
  loinc: { panel: '93373-9', total: '93374-7' },
}

function called(item: string, level: AlertLevel): SafetyRule {
  return { item, atLeast: 1, cause: 'suicide-screen', level }
}
