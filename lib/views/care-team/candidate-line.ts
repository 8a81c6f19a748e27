import type { ReadTeam } from '@/lib/data/team-facts'
import type { Candidate } from '@/lib/domain/care-team/weigh-candidate'
import { languageName } from '@/lib/domain/languages'
import { sentence } from '@/lib/domain/refusals'

/** One clinician in the matrix of a place: each reason as a mark or a number, and why not in sentences. */
export type CandidateLine = {
  id: string
  name: string
  credentials: string
  /** States of the partners concerned in which they are licensed; null where no license is asked. */
  licensedIn: string[] | null
  languages: { language: string; speaks: boolean }[]
  specialties: readonly string[]
  placesLeft: number
  minutesInCommon: number
  why: string[]
  suggested: boolean
}

export function candidateLine(one: Candidate & { chosen: boolean }, facts: ReadTeam): CandidateLine {
  const clinician = facts.clinicians.find(({ id }) => id === one.candidate.id)
  const line: CandidateLine = {
    id: one.candidate.id,
    name: one.candidate.name,
    credentials: clinician?.credentials ?? '',
    licensedIn: null,
    languages: [],
    specialties: clinician?.specialties ?? [],
    placesLeft: 0,
    minutesInCommon: 0,
    why: one.blockedBy.map((refused) => sentence(refused)),
    suggested: one.chosen,
  }
  for (const reason of one.reasons) {
    if (reason.kind === 'licensed') line.licensedIn = reason.states
    if (reason.kind === 'language') {
      line.languages.push({ language: languageName(reason.language, 'en'), speaks: reason.speaks })
    }
    if (reason.kind === 'caseload-left') line.placesLeft = reason.left
    if (reason.kind === 'hours-in-common') line.minutesInCommon = reason.minutes
  }
  return line
}
