import { listLiveTeam, type TeamRow } from '@/lib/data/care-teams'
import { type ClinicianFacts, listClinicianFacts } from '@/lib/data/clinician-facts'
import type { CoupleInCare } from '@/lib/data/couples-in-care'
import { listTaken } from '@/lib/data/free-time'
import type { Transaction } from '@/lib/data/transaction'
import { freeHours } from '@/lib/domain/care-team/free-hours'
import type { TeamClinician, TeamFacts } from '@/lib/domain/care-team/team-facts'
import { daysAfter, localDateOf, weekdayOf, weekOf } from '@/lib/domain/scheduling/wall-clock'
import type { TakenSeat } from '@/lib/domain/scheduling/week-facts'
import { type Interval, overlaps } from '@/lib/domain/time'

/** `TeamFacts` as they were read, the clinicians with their credentials and the live team with its row ids. */
export type ReadTeam = Omit<TeamFacts, 'clinicians' | 'live'> & {
  clinicians: (TeamClinician & { credentials: string })[]
  live: TeamRow[]
}

type Ask = { couple: CoupleInCare; now: Date; specialties?: readonly string[] }

/**
 * All that a care team is chosen from: the couple, who serves them, and everyone who works here with licenses, counts
 * and what the coming week (from the next Monday) leaves of their working hours.
 */
export async function readTeamFacts(
  tx: Transaction,
  { couple, now, specialties = [] }: Ask,
): Promise<ReadTeam> {
  const [first, second] = couple.partners
  const on = localDateOf(now.getTime(), first.zone)
  const weekStart = daysAfter(on, 8 - weekdayOf(on))
  const week = weekOf(weekStart, first.zone)
  const people = await listClinicianFacts(tx, new Date(week.start))
  const taken = await listTaken(
    tx,
    people.map(({ id }) => id),
    week,
  )
  return {
    couple: {
      id: couple.id,
      partners: [
        { id: first.id, name: first.name },
        { id: second.id, name: second.name },
      ],
    },
    partners: [wanting(first), wanting(second)],
    clinicians: people.map((one) => teamClinician(one, taken, week, weekStart)),
    live: await listLiveTeam(tx, couple.id),
    wanted: { specialties, psychiatricProvider: true, peerCoach: true },
    on,
    weekStart,
  }
}

/** Whoever would rather talk first may turn out to need a counselor: the coordinator decides. */
const wanting = ({ id, name, state, zone, language, concern, times }: CoupleInCare['partners'][0]) => ({
  ...{ id, name, state, zone, language, times },
  needsCounselor: concern === 'yes' || concern === 'prefer-to-talk',
})

function teamClinician(
  { hours, leave, ...rest }: ClinicianFacts,
  taken: readonly TakenSeat[],
  week: Interval,
  weekStart: string,
): TeamClinician & { credentials: string } {
  const busy = taken.filter(({ personId }) => personId === rest.id)
  const away = leave.filter((one) => overlaps(one, week))
  return { ...rest, free: freeHours(hours, rest.zone, [...busy, ...away], weekStart) }
}
