/** One dimension of an assessment, in neutral words of our own. One that is not rated is for the choice made together. */
export type Dimension = { key: string; label: string; rated: boolean }
export type Edition = '3' | '4'

/**
 * The six dimensions by edition of the placement criteria. In the fourth, the last serves what is chosen together and
 * never severity; readiness is no dimension of its own. Many states and payers still ask for the third, so every record
 * names the edition it was made with.
 */
export const dimensionsOf: Record<Edition, readonly Dimension[]> = {
  '4': [
    { key: 'd1', label: 'Intoxication, withdrawal and medication for addiction', rated: true },
    { key: 'd2', label: 'Physical health', rated: true },
    { key: 'd3', label: 'Mental health, thinking and memory', rated: true },
    { key: 'd4', label: 'Risks that come with substance use', rated: true },
    { key: 'd5', label: 'Home, people and surroundings', rated: true },
    { key: 'd6', label: 'What matters to this partner: barriers, wishes, readiness', rated: false },
  ],
  '3': [
    { key: 'd1', label: 'Intoxication and withdrawal', rated: true },
    { key: 'd2', label: 'Physical health', rated: true },
    { key: 'd3', label: 'Mental health, thinking and memory', rated: true },
    { key: 'd4', label: 'Readiness to change', rated: true },
    { key: 'd5', label: 'Return to use or going on using', rated: true },
    { key: 'd6', label: 'Home, people and surroundings', rated: true },
  ],
}

export const severities = [
  { value: 0, label: '0 – no concern' },
  { value: 1, label: '1 – mild' },
  { value: 2, label: '2 – moderate' },
  { value: 3, label: '3 – serious' },
  { value: 4, label: '4 – immediate danger' },
] as const

export const isEdition = (text: string): text is Edition => text === '3' || text === '4'
