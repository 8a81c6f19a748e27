import type { OpenRole } from '@/lib/domain/care-team/needed-roles'
import type { CoupleId, PersonId } from '@/lib/domain/ids'

/**
 * The care teams of all waiting couples as one problem of numbers. Clinicians are positions in a list, how little
 * somebody suits a place is a whole number of points, and nothing else about anybody is in it: this is what is solved,
 * compared and measured.
 */
export type AssignmentProblem = {
  clinicians: readonly ClinicianWithRoom[]
  couples: readonly WaitingCouple[]
}

/** Couples this clinician can still take: in any role, and as their couples therapist. */
export type ClinicianWithRoom = { id: PersonId; left: number; couplesLeft: number }

/** `waits`: what it costs that this couple goes on waiting. A couple begins with its whole team or not yet. */
export type WaitingCouple = { id: CoupleId; waits: number; places: readonly PlaceToFill[] }

/**
 * A place nobody holds yet. `open` is what it costs to leave it open, null where the couple cannot begin without.
 * `who` are those whom no rule forbids, cheapest first, and `cost` what each costs there.
 */
export type PlaceToFill = OpenRole & { open: number | null; who: Int32Array; cost: Int32Array }

/** One clinician's position for each place of a couple, `OPEN` where a place stays open. */
export type Team = readonly number[]
export const OPEN = -1

/** Everything that binds: a clinician's caseload first, then, for couples therapists, their couples. */
export function roomOf({ clinicians }: AssignmentProblem): Float64Array {
  return Float64Array.from([
    ...clinicians.map(({ left }) => left),
    ...clinicians.map(({ couplesLeft }) => couplesLeft),
  ])
}

/** What one couple's team takes of that room: positions in `roomOf`, each one place of it. */
export function roomTaken(team: Team, places: readonly PlaceToFill[], clinicians: number): number[] {
  return team.flatMap((who, place) => {
    if (who === OPEN) return []
    return places[place]?.role === 'couples_therapist' ? [who, clinicians + who] : [who]
  })
}

export function costOf(team: Team, places: readonly PlaceToFill[]): number {
  return places.reduce((sum, place, at) => sum + costIn(place, team[at] ?? OPEN), 0)
}

export function costIn({ who, cost, open }: PlaceToFill, one: number): number {
  if (one === OPEN) return open ?? Number.POSITIVE_INFINITY
  return cost[who.indexOf(one)] ?? Number.POSITIVE_INFINITY
}
