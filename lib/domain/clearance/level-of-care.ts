import { type Refusal, refusal } from '@/lib/domain/refusals'

/** Levels of care, the least intensive first. The numbers are facts of the placement criteria; the names are ours. */
export const levels = ['1.5', '1.7', '2.1', '2.5', '2.7', '3.1', '3.5', '3.7', '4'] as const
export type Level = (typeof levels)[number]

export const levelNames: Record<Level, string> = {
  '1.5': 'Outpatient',
  '1.7': 'Outpatient, with medical care',
  '2.1': 'Intensive outpatient',
  '2.5': 'Day program',
  '2.7': 'Day program, with medical care',
  '3.1': 'Residential, some hours of treatment',
  '3.5': 'Residential, full program',
  '3.7': 'Residential, with medical care',
  '4': 'Hospital',
}

/** Why somebody is cared for at another level than recommended. */
export const differenceReasons = {
  'not-available': 'Level not available',
  'patient-preference': 'What this partner wants',
  'waiting-list': 'Waiting list',
  'clinician-judgment': 'Clinical judgment',
  financial: 'Money or coverage',
  family: 'Family or caring for someone',
  employment: 'Work',
  distance: 'Distance',
  court: 'A court',
  language: 'Language',
  other: 'Something else',
} as const
export type DifferenceReason = keyof typeof differenceReasons

/** One dimension as a clinician rated it: 0 (no concern) to 4 (immediate danger); null where it is not rated. */
export type Rating = { dimension: string; severity: number | null; rationale: string }

export type LevelFacts = {
  ratings: readonly Rating[]
  recommended: Level
  actual: Level
  differenceReason: DifferenceReason | null
}

/**
 * May this level of care be recorded? A clinician rates and recommends; no score of an instrument takes part in it.
 * The gravest rating wins: one dimension in immediate danger recommends the hospital, whatever the others say (any "4"
 * wins: LOC Assessment Guide 2025). The level given in fact may differ, with a reason on record.
 *
 * Refusals: `gravest-rating-wins`, `level-difference-needs-its-reason`.
 */
export function mayRecordLevel({ ratings, recommended, actual, differenceReason }: LevelFacts): Refusal[] {
  const refusals: Refusal[] = []
  const isInDanger = ratings.some(({ severity }) => severity === 4)
  if (isInDanger && recommended !== '4') refusals.push(refusal('gravest-rating-wins', {}))
  if (recommended !== actual && !differenceReason) {
    refusals.push(refusal('level-difference-needs-its-reason', {}))
  }
  return refusals
}

/** How the level given stands to the one recommended. */
export function differenceOf(recommended: Level, actual: Level): 'same' | 'less' | 'more' {
  const apart = levels.indexOf(actual) - levels.indexOf(recommended)
  return apart === 0 ? 'same' : apart < 0 ? 'less' : 'more'
}
