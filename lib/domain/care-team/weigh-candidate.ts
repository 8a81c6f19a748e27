import type { Clinician } from '@/lib/domain/care-team/assignment'
import { checkAssignment } from '@/lib/domain/care-team/check-assignment'
import { coverIn } from '@/lib/domain/care-team/license'
import type { OpenRole } from '@/lib/domain/care-team/needed-roles'
import { needsLicense } from '@/lib/domain/care-team/roles'
import type { TeamClinician, TeamFacts, TeamPartner } from '@/lib/domain/care-team/team-facts'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { placesLeft } from '@/lib/domain/rules/caseload-not-exceeded'
import { intersect } from '@/lib/domain/scheduling/intervals'
import { daysAfter, type LocalDate, weeklyHours } from '@/lib/domain/scheduling/wall-clock'
import { minutesOf } from '@/lib/domain/time'

/** Why a candidate suits, as data: the screen puts it into words and marks. */
export type Reason =
  | { kind: 'licensed'; states: string[] }
  | { kind: 'language'; language: string; speaks: boolean }
  | { kind: 'specialty'; specialties: string[] }
  | { kind: 'caseload-left'; left: number }
  | { kind: 'hours-in-common'; minutes: number }

export type Candidate = { candidate: Clinician; reasons: Reason[]; blockedBy: Refusal[]; score: number }

/** Being understood counts most, then hours to meet in (up to ten a week), then specialty, then an even load. */
const weight = { language: 1000, minuteInCommon: 1, specialty: 150, placeLeft: 20 }
const minutesThatCount = 600
const placesThatCount = 10

/** What speaks for one clinician in one open role, what forbids it, and how it weighs against others (points). */
export function weighCandidate(clinician: TeamClinician, open: OpenRole, facts: TeamFacts): Candidate {
  const { id, name } = clinician
  const concerned = facts.partners.filter((one) => open.partner === null || one.id === open.partner.id)
  const minutes = minutesInCommon(clinician, concerned, facts.weekStart)
  const left = placesLeft(clinician, open.role)
  const specialties = facts.wanted.specialties.filter((one) => clinician.specialties.includes(one))
  const languages = [...new Set(concerned.map(({ language }) => language))]
  const spoken = languages.filter((language) => clinician.languages.includes(language))
  return {
    candidate: { id, name },
    blockedBy: [...blocks(clinician, open, facts), ...neverFree(clinician, concerned, minutes)],
    reasons: [
      ...(needsLicense(open.role) ? [licensedReason(clinician, concerned, facts.on)] : []),
      ...languages.map((language) => ({
        kind: 'language' as const,
        language,
        speaks: spoken.includes(language),
      })),
      ...(specialties.length > 0 ? [{ kind: 'specialty' as const, specialties }] : []),
      { kind: 'caseload-left', left },
      { kind: 'hours-in-common', minutes },
    ],
    score:
      (weight.language * spoken.length) / Math.max(1, languages.length) +
      weight.minuteInCommon * Math.min(minutes, minutesThatCount) +
      weight.specialty * specialties.length +
      weight.placeLeft * Math.min(left, placesThatCount),
  }
}

function blocks(
  candidate: TeamClinician,
  { role, partner }: OpenRole,
  { couple, partners, live, on }: TeamFacts,
): Refusal[] {
  const states = new Map(partners.map(({ id, state }) => [id, state]))
  return checkAssignment({ couple, candidate, role, partner: partner ?? undefined, live, states, on })
}

function neverFree({ name }: TeamClinician, concerned: TeamPartner[], minutes: number): Refusal[] {
  const names = concerned.map((partner) => partner.name)
  return minutes >= 60 ? [] : [refusal('no-hours-in-common', { clinician: name, with: names })]
}

function licensedReason({ licenses }: TeamClinician, concerned: TeamPartner[], on: LocalDate): Reason {
  const states = [...new Set(concerned.map(({ state }) => state))]
  return { kind: 'licensed', states: states.filter((state) => coverIn(state, on, licenses) === 'covered') }
}

/** Minutes of one week in which the clinician and every partner concerned could meet. */
function minutesInCommon(
  { free, zone }: TeamClinician,
  concerned: TeamPartner[],
  weekStart: LocalDate,
): number {
  const until = daysAfter(weekStart, 7)
  const common = concerned.reduce(
    (left, partner) => intersect(left, weeklyHours(partner.times, partner.zone, weekStart, until)),
    weeklyHours(free, zone, weekStart, until),
  )
  return common.reduce((sum, interval) => sum + minutesOf(interval), 0)
}
