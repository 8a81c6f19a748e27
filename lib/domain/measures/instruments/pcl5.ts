import type { Instrument, Scale } from '@/lib/domain/measures/instrument'

/** PCL-5: from 31 (31-33 is the published range), and the symptom pattern: items at 2 or more, B one, C one, D two, E two. */
export const pcl5: Instrument = {
  id: 'pcl5',
  title: 'PTSD Checklist for DSM-5 (PCL-5)',
  edition: '2013, past month',
  lookback: '1 month',
  text: 'shipped',
  licence: 'Weathers FW and others (2013), VA National Center for PTSD; public domain.',
  stem: 'In the past month, how much were you bothered by:',
  choices: [
    { value: 0, label: 'Not at all' },
    { value: 1, label: 'A little bit' },
    { value: 2, label: 'Moderately' },
    { value: 3, label: 'Quite a bit' },
    { value: 4, label: 'Extremely' },
  ],
  items: [
    { key: '1', text: 'Repeated, disturbing, and unwanted memories of the stressful experience?' },
    { key: '2', text: 'Repeated, disturbing dreams of the stressful experience?' },
    {
      key: '3',
      text: 'Suddenly feeling or acting as if the stressful experience were actually happening again (as if you were actually back there reliving it)?',
    },
    { key: '4', text: 'Feeling very upset when something reminded you of the stressful experience?' },
    {
      key: '5',
      text: 'Having strong physical reactions when something reminded you of the stressful experience (for example, heart pounding, trouble breathing, sweating)?',
    },
    { key: '6', text: 'Avoiding memories, thoughts, or feelings related to the stressful experience?' },
    {
      key: '7',
      text: 'Avoiding external reminders of the stressful experience (for example, people, places, conversations, activities, objects, or situations)?',
    },
    { key: '8', text: 'Trouble remembering important parts of the stressful experience?' },
    {
      key: '9',
      text: 'Having strong negative beliefs about yourself, other people, or the world (for example, having thoughts such as: I am bad, there is something seriously wrong with me, no one can be trusted, the world is completely dangerous)?',
    },
    {
      key: '10',
      text: 'Blaming yourself or someone else for the stressful experience or what happened after it?',
    },
    { key: '11', text: 'Having strong negative feelings such as fear, horror, anger, guilt, or shame?' },
    { key: '12', text: 'Loss of interest in activities that you used to enjoy?' },
    { key: '13', text: 'Feeling distant or cut off from other people?' },
    {
      key: '14',
      text: 'Trouble experiencing positive feelings (for example, being unable to feel happiness or have loving feelings for people close to you)?',
    },
    { key: '15', text: 'Irritable behavior, angry outbursts, or acting aggressively?' },
    { key: '16', text: 'Taking too many risks or doing things that could cause you harm?' },
    { key: '17', text: 'Being “superalert” or watchful or on guard?' },
    { key: '18', text: 'Feeling jumpy or easily startled?' },
    { key: '19', text: 'Having difficulty concentrating?' },
    { key: '20', text: 'Trouble falling or staying asleep?' },
  ],
  scales: [
    {
      key: 'total',
      items: [
        '1',
        '2',
        '3',
        '4',
        '5',
        '6',
        '7',
        '8',
        '9',
        '10',
        '11',
        '12',
        '13',
        '14',
        '15',
        '16',
        '17',
        '18',
        '19',
        '20',
      ],
      method: 'sum',
      missing: 0,
      cutoffs: [
        { key: 'probable-ptsd', says: 'at-least', value: 31 },
        { key: 'probable-ptsd-upper', says: 'at-least', value: 33 },
      ],
    },
    cluster('B', ['1', '2', '3', '4', '5'], 1),
    cluster('C', ['6', '7'], 1),
    cluster('D', ['8', '9', '10', '11', '12', '13', '14'], 2),
    cluster('E', ['15', '16', '17', '18', '19', '20'], 2),
  ],
  together: { key: 'symptom-pattern', scales: ['B', 'C', 'D', 'E'] },
}

function cluster(key: string, items: string[], value: number): Scale {
  return { key, items, method: 'count', from: 2, missing: 0, cutoffs: [{ key, says: 'at-least', value }] }
}
