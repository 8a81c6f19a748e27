import { type Need, needs } from '@/lib/domain/measures/needs'

/** What a page in our own words asks for. Options are kept by these codes; their words are messages. */
export type Field =
  | { name: 'one' | 'second'; kind: 'one'; options: readonly string[] }
  | { name: 'many'; kind: 'many'; options: readonly string[] }
  | { name: 'days'; kind: 'whole'; most: number }
  | { name: 'words'; kind: 'words' }

const usedSubstances = ['alcohol', 'cannabis', 'opioids', 'stimulants', 'sedatives', 'other'] as const
export type Substance = (typeof usedSubstances)[number]

export type TopicKey =
  | 'substances'
  | `use-${Substance}`
  | 'stopping'
  | 'overdose'
  | 'medicines'
  | Need
  | 'goals'

/** `criteriaEdition` on a need: to which edition of the placement criteria its dimension belongs. */
export type Topic = { key: TopicKey; fields: readonly Field[]; criteriaEdition?: '4' }

const one = (...options: string[]): Field => ({ name: 'one', kind: 'one', options })
const second = (...options: string[]): Field => ({ name: 'second', kind: 'one', options })
const many = (...options: string[]): Field => ({ name: 'many', kind: 'many', options })
const words: Field = { name: 'words', kind: 'words' }
const yesNo = ['yes', 'no', 'not-sure']

/** The substance table of an intake: how many of the last 30 days, for how long, and when last. */
const use: readonly Field[] = [
  { name: 'days', kind: 'whole', most: 30 },
  one('under-1', '1-to-5', '5-to-15', 'over-15'),
  second('two-days', 'this-week', 'this-month', 'this-year', 'longer'),
]

/**
 * What intake asks beyond the instruments, in our own words: history, withdrawal and overdose, medicines, what kind of
 * help is wanted (the partner says how much; how severe it is says a clinician, elsewhere), and goals.
 */
export const topics: readonly Topic[] = [
  { key: 'substances', fields: [many(...usedSubstances, 'none')] },
  ...usedSubstances.map((substance): Topic => ({ key: `use-${substance}`, fields: use })),
  {
    key: 'stopping',
    fields: [one(...yesNo), many('shaking', 'sick', 'no-sleep', 'seeing-things', 'seizure')],
  },
  { key: 'overdose', fields: [one(...yesNo), second('yes', 'no', 'what-is-it')] },
  { key: 'medicines', fields: [words] },
  ...needs.map(
    ({ key }): Topic => ({
      key,
      fields: [one('none', 'some', 'a-lot', 'not-sure'), words],
      criteriaEdition: '4',
    }),
  ),
  { key: 'goals', fields: [words] },
]

export const topicOf = (key: string): Topic | undefined => topics.find((topic) => topic.key === key)

/** What a person said to one of these pages; what they left empty is not there. */
export type Reply = { one?: string; second?: string; many?: string[]; days?: number; words?: string }

/** The fields of a page in its order, each with what it was given; what was left empty has nothing. */
export const fieldsSaid = (key: TopicKey, reply: Reply): { field: Field; given: Reply[Field['name']] }[] =>
  (topicOf(key)?.fields ?? []).map((field) => ({ field, given: reply[field.name] }))
