import type { Assignment } from '@/lib/domain/care-team/assignment'
import type { Qualified } from '@/lib/domain/care-team/check-assignment'
import type { Couple, Partner } from '@/lib/domain/couple'
import type { LocalDate, WeeklyTime } from '@/lib/domain/scheduling/wall-clock'

/** Weekly times are wall-clock habits in the person's own zone; language is the word the profile uses. */
export type TeamPartner = Partner & {
  state: string
  zone: string
  language: string
  needsCounselor: boolean
  times: readonly WeeklyTime[]
}
/** `free`: the working hours nobody has taken yet. */
export type TeamClinician = Qualified & {
  zone: string
  languages: readonly string[]
  specialties: readonly string[]
  free: readonly WeeklyTime[]
}

export type TeamFacts = {
  couple: Couple
  partners: readonly [TeamPartner, TeamPartner]
  clinicians: readonly TeamClinician[]
  live: readonly Assignment[]
  wanted: { specialties: readonly string[]; psychiatricProvider: boolean; peerCoach: boolean }
  /** Today: licenses must be valid now. */
  on: LocalDate
  /** A Monday; hours in common are counted over the week that starts there. */
  weekStart: LocalDate
}
