import type { Instrument } from '@/lib/domain/measures/instrument'

/** Self-Compassion Scale, short form: the mean of twelve, six of them from the other end. Total only; below 2.5 low, from 3.5 high. */
export const scsShort: Instrument = {
  id: 'scs-sf',
  title: 'Self-Compassion Scale, short form (SCS-SF)',
  edition: '2011',
  lookback: 'in general',
  text: 'shipped',
  licence:
    '(c) K. Neff, permission given for any purpose. Raes F, Pommier E, Neff KD, Van Gucht D (2011). Clinical Psychology and Psychotherapy 18:250-255.',
  choices: [
    { value: 1, label: 'Almost never' },
    { value: 2, label: '2' },
    { value: 3, label: '3' },
    { value: 4, label: '4' },
    { value: 5, label: 'Almost always' },
  ],
  items: [
    {
      key: '1',
      text: 'When I fail at something important to me I become consumed by feelings of inadequacy.',
    },
    {
      key: '2',
      text: "I try to be understanding and patient towards those aspects of my personality I don't like.",
    },
    { key: '3', text: 'When something painful happens I try to take a balanced view of the situation.' },
    {
      key: '4',
      text: "When I'm feeling down, I tend to feel like most other people are probably happier than I am.",
    },
    { key: '5', text: 'I try to see my failings as part of the human condition.' },
    {
      key: '6',
      text: "When I'm going through a very hard time, I give myself the caring and tenderness I need.",
    },
    { key: '7', text: 'When something upsets me I try to keep my emotions in balance.' },
    {
      key: '8',
      text: "When I fail at something that's important to me, I tend to feel alone in my failure.",
    },
    { key: '9', text: "When I'm feeling down I tend to obsess and fixate on everything that's wrong." },
    {
      key: '10',
      text: 'When I feel inadequate in some way, I try to remind myself that feelings of inadequacy are shared by most people.',
    },
    { key: '11', text: "I'm disapproving and judgmental about my own flaws and inadequacies." },
    { key: '12', text: "I'm intolerant and impatient towards those aspects of my personality I don't like." },
  ],
  reversed: ['1', '4', '8', '9', '11', '12'],
  scales: [
    {
      key: 'total',
      items: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
      method: 'mean',
      missing: 0,
      bands: [
        { from: 1, label: 'Low' },
        { from: 2.5, label: 'Moderate' },
        { from: 3.5, label: 'High' },
      ],
    },
  ],
}
