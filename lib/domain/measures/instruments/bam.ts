import type { Choice, Instrument } from '@/lib/domain/measures/instrument'

const days = scaled('0 days', '1-3 days', '4-8 days', '9-15 days', '16-30 days')
const degrees = scaled('Not at all', 'Slightly', 'Moderately', 'Considerably', 'Extremely')

/** Brief Addiction Monitor: three figures, no total. Use from 1, Risk from 12, Protective up to 12 ask for a closer look. Item 7 (days for each drug) is unscored and left out: our own questions ask it. Item 17 is unscored. */
export const bam: Instrument = {
  id: 'bam',
  title: 'Brief Addiction Monitor (BAM)',
  edition: '17 items, 30 days',
  lookback: '30 days',
  text: 'shipped',
  licence:
    'Cacciola JS and others (2013), U.S. Department of Veterans Affairs; a work of the U.S. Government.',
  items: [
    {
      key: '1',
      text: 'In the past 30 days, would you say your physical health has been?',
      choices: [
        { value: 0, label: 'Excellent' },
        { value: 1, label: 'Very good' },
        { value: 2, label: 'Good' },
        { value: 3, label: 'Fair' },
        { value: 4, label: 'Poor' },
      ],
    },
    {
      key: '2',
      text: 'In the past 30 days, how many nights did you have trouble falling asleep or staying asleep?',
      choices: days,
    },
    {
      key: '3',
      text: 'In the past 30 days, how many days have you felt depressed, anxious, angry, or very upset throughout most of the day?',
      choices: days,
    },
    { key: '4', text: 'In the past 30 days, how many days did you drink ANY alcohol?', choices: days },
    {
      key: '5',
      text: 'In the past 30 days, how many days did you have at least 5 drinks (if you are a man) or at least 4 drinks (if you are a woman)?',
      choices: days,
    },
    {
      key: '6',
      text: 'In the past 30 days, how many days did you use any illegal/street drugs or abuse any prescription medications?',
      choices: days,
    },
    {
      key: '8',
      text: 'In the past 30 days, how much were you bothered by cravings or urges to drink alcohol or use drugs?',
      choices: degrees,
    },
    {
      key: '9',
      text: 'How confident are you in your ability to be completely abstinent (clean) from alcohol and drugs in the next 30 days?',
      choices: degrees,
    },
    {
      key: '10',
      text: 'In the past 30 days, how many days did you attend self-help meetings like AA or NA to support your recovery?',
      choices: days,
    },
    {
      key: '11',
      text: 'In the past 30 days, how many days were you in any situations or with any people that might put you at an increased risk for using alcohol or drugs (risky people, places, or things)?',
      choices: days,
    },
    { key: '12', text: 'Does your religion or spirituality help support your recovery?', choices: degrees },
    {
      key: '13',
      text: 'In the past 30 days, how many days did you spend much of the time at work, school, or doing volunteer work?',
      choices: days,
    },
    {
      key: '14',
      text: 'Do you have enough income (from legal sources) to pay for necessities such as housing, transportation, food, and clothing for yourself and your dependents?',
      choices: [
        { value: 0, label: 'No' },
        { value: 4, label: 'Yes' },
      ],
    },
    {
      key: '15',
      text: 'In the past 30 days, how much have you been bothered by arguments or problems getting along with any family members or friends?',
      choices: degrees,
    },
    {
      key: '16',
      text: 'In the past 30 days, how many days were you in contact or spent time with any family members or friends who are supportive of your recovery?',
      choices: days,
    },
    {
      key: '17',
      text: 'How satisfied are you with your progress toward achieving your recovery goals?',
      choices: degrees,
    },
  ],
  scales: [
    {
      key: 'use',
      items: ['4', '5', '6'],
      method: 'sum',
      missing: 0,
      cutoffs: [{ key: 'use-to-look-at', says: 'at-least', value: 1 }],
    },
    {
      key: 'risk',
      items: ['1', '2', '3', '8', '11', '15'],
      method: 'sum',
      missing: 0,
      cutoffs: [{ key: 'risk-to-look-at', says: 'at-least', value: 12 }],
    },
    {
      key: 'protective',
      items: ['9', '10', '12', '13', '14', '16'],
      method: 'sum',
      missing: 0,
      cutoffs: [{ key: 'little-protection', says: 'at-most', value: 12 }],
    },
  ],
}

function scaled(...labels: string[]): Choice[] {
  return labels.map((label, value) => ({ value, label }))
}
