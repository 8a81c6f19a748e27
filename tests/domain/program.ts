import type { Assignment } from '@/lib/domain/care-team/assignment'
import type { CareRole } from '@/lib/domain/care-team/roles'
import type { Couple, Partner } from '@/lib/domain/couple'
import { asId, type CoupleId, type PersonId } from '@/lib/domain/ids'
import { type WeeklyTime, weeklyHours } from '@/lib/domain/scheduling/wall-clock'
import type { WeekClinician, WeekFacts, WeekPartner } from '@/lib/domain/scheduling/week-facts'

/** A small invented program that the domain tests speak about. Nobody here is real. */
export const maya: Partner = { id: asId<PersonId>('maya'), name: 'Maya' }
export const sam: Partner = { id: asId<PersonId>('sam'), name: 'Sam' }
export const couple: Couple = { id: asId<CoupleId>('maya-and-sam'), partners: [maya, sam] }

export function person(name: string): { id: PersonId; name: string } {
  return { id: asId<PersonId>(name.toLowerCase().replace(/[^a-z]+/g, '-')), name }
}

export const lindqvist = person('R. Lindqvist')
export const okafor = person('N. Okafor')
export const reyes = person('T. Reyes')
export const chen = person('W. Chen')
export const abara = person('D. Abara')

export function held(
  role: CareRole,
  clinician: { id: PersonId; name: string },
  partner?: Partner,
): Assignment {
  return { role, clinician, partnerId: partner?.id ?? null }
}

/** Chen for both, Lindqvist for Sam, Okafor for Maya, Reyes as Maya's counselor. */
export const fullTeam: Assignment[] = [
  held('couples_therapist', chen),
  held('individual_therapist', okafor, maya),
  held('individual_therapist', lindqvist, sam),
  held('counselor', reyes, maya),
]

/** The same hours on each of these ISO weekdays. */
export function daily(weekdays: readonly number[], fromMinute: number, untilMinute: number): WeeklyTime[] {
  return weekdays.map((weekday) => ({ weekday, fromMinute, untilMinute }))
}

export const weekdays = [1, 2, 3, 4, 5]
export const allWeek = [1, 2, 3, 4, 5, 6, 7]

export function zonedHours(hours: readonly WeeklyTime[], zone: string, around: string) {
  return weeklyHours(hours, zone, shift(around, -8), shift(around, 16))
}

function shift(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

type Living = { state: string; zone: string; hours: readonly WeeklyTime[] }

export function weekPartner(who: Partner, { state, zone, hours }: Living, weekStart: string): WeekPartner {
  return { ...who, state, zone, open: zonedHours(hours, zone, weekStart) }
}

type Practice = { disciplines: CareRole[]; states: string[]; zone: string; hours: readonly WeeklyTime[] }

export function weekClinician(
  who: { id: PersonId; name: string },
  { disciplines, states, zone, hours }: Practice,
  weekStart: string,
): WeekClinician {
  const licenses = states.map((state) => ({ state, expiresOn: '2030-12-31' }))
  return { ...who, zone, disciplines, licenses, open: zonedHours(hours, zone, weekStart), leave: [] }
}

/** A week in which everybody is free from noon to ten in the evening in New York. */
export function easyWeek(weekStart = '2026-02-09'): WeekFacts {
  const zone = 'America/New_York'
  const hours = daily(allWeek, 720, 1320)
  const living = { state: 'NY', zone, hours }
  const practice = { states: ['NY'], zone, hours }
  const clinician = (who: { id: PersonId; name: string }, ...disciplines: CareRole[]) =>
    weekClinician(who, { ...practice, disciplines }, weekStart)
  return {
    couple,
    partners: [weekPartner(maya, living, weekStart), weekPartner(sam, living, weekStart)],
    clinicians: [
      clinician(chen, 'couples_therapist'),
      clinician(okafor, 'individual_therapist'),
      clinician(lindqvist, 'individual_therapist'),
      clinician(reyes, 'counselor'),
      clinician(abara, 'counselor', 'individual_therapist'),
    ],
    team: fullTeam,
    taken: [],
    groups: [],
    weekStart,
    zone,
    inCare: [maya.id, sam.id],
    jointCleared: true,
    now: Date.parse('2026-02-01T12:00:00Z'),
  }
}
