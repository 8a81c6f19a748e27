import type { Messages } from '@/lib/i18n/messages'

type Faq = Messages['public']['faq']
type Group = { group: keyof Faq['groups']; items: (keyof Faq['items'])[] }

/** Every question couples ask about such programs, once each, in the order one thinks of them. */
export const questions: Group[] = [
  { group: 'program', items: ['what', 'inpatient', 'therapies', 'groups', 'kindness', 'works'] },
  {
    group: 'together',
    items: ['both', 'separate', 'couplesTherapist', 'apartOrTogether', 'live', 'later'],
  },
  { group: 'week', items: ['perWeek', 'busy', 'missed'] },
  { group: 'money', items: ['insurance', 'ppo'] },
  { group: 'home', items: ['secure', 'rural', 'tech', 'pets', 'after'] },
]
