import type { Instrument } from '@/lib/domain/measures/instrument'

/** Ask Suicide-Screening Questions: any yes to 1-4 asks for a clinician the same day, a yes to 5 at once. A refusal counts as a yes (NIMH toolkit). */
export const asq: Instrument = {
  id: 'asq',
  title: 'Ask Suicide-Screening Questions (ASQ)',
  edition: 'NIMH toolkit',
  lookback: 'past weeks; item 4 lifetime',
  text: 'shipped',
  licence: 'National Institute of Mental Health, a work of the U.S. Government, free resource.',
  choices: [
    { value: 1, label: 'Yes' },
    { value: 0, label: 'No' },
  ],
  items: [
    { key: '1', text: 'In the past few weeks, have you wished you were dead?' },
    {
      key: '2',
      text: 'In the past few weeks, have you felt that you or your family would be better off if you were dead?',
    },
    { key: '3', text: 'In the past week, have you been having thoughts about killing yourself?' },
    { key: '4', text: 'Have you ever tried to kill yourself?' },
    {
      key: '5',
      text: 'Are you having thoughts of killing yourself right now?',
      showIf: { any: ['1', '2', '3', '4'], atLeast: 1, orSkipped: true },
    },
  ],
  scales: [],
  triage: [
    { level: 'acute', anyYes: ['5'] },
    { level: 'positive', anyYes: ['1', '2', '3', '4'], orSkipped: true },
  ],
  safety: [
    { item: '1', atLeast: 1, cause: 'suicide-screen', level: 'same-day' },
    { item: '2', atLeast: 1, cause: 'suicide-screen', level: 'same-day' },
    { item: '3', atLeast: 1, cause: 'suicide-screen', level: 'same-day' },
    { item: '4', atLeast: 1, cause: 'suicide-screen', level: 'same-day' },
    { item: '5', atLeast: 1, cause: 'suicide-screen', level: 'now' },
  ],
}
