import {
  type AssignmentProblem,
  costIn,
  costOf,
  OPEN,
  type PlaceToFill,
  roomOf,
  roomTaken,
  type Team,
  type WaitingCouple,
} from '@/lib/domain/care-team/assign/assignment-problem'
import { bestTeam, nearTeams } from '@/lib/domain/care-team/assign/best-team'

/** Somebody who would suit a place better than who has it, by so many points, and what binds. */
export type Wanted = { place: number; who: number; by: number; binds: Binds }
export type Binds = 'caseload' | 'couples' | 'in-this-team'

/** Why a couple goes on waiting: nobody may take these places, too few may for all of them, or they have no room left. */
export type Waits =
  | { because: 'nobody'; places: number[] }
  | { because: 'too-few' }
  | { because: 'no-room'; oneMore: { who: number; of: 'caseload' | 'couples' }[] }

/**
 * What a coordinator is told of one couple in a plan. `next` is the best other team while everybody else keeps theirs,
 * and how much dearer it is. With one more place in each of `oneMore` this couple could begin, and nobody else changes.
 */
export type Explained =
  | { team: Team; cost: number; next: { team: Team; dearer: number } | null; wanted: Wanted[] }
  | { team: null; waits: Waits }

export function explainPlan(problem: AssignmentProblem, teams: readonly (Team | null)[]): Explained[] {
  const left = roomOf(problem)
  const half = problem.clinicians.length
  const taken = (couple: WaitingCouple, team: Team | null) =>
    team ? roomTaken(team, couple.places, half) : []
  const change = (at: number, by: number) => {
    left[at] = (left[at] ?? 0) + by
  }
  problem.couples.forEach((couple, at) => {
    for (const room of taken(couple, teams[at] ?? null)) change(room, -1)
  })
  return problem.couples.map((couple, at) => {
    const team = teams[at]
    if (!team) return { team: null, waits: whyWaiting(couple, left) }
    const wanted = couple.places.flatMap((place, position) => wantedIn(place, position, team, left))
    const cost = costOf(team, couple.places)
    for (const room of taken(couple, team)) change(room, 1)
    const next = nextBest(couple, team, left)
    for (const room of taken(couple, team)) change(room, -1)
    return { team, cost, next: next && { team: next.team, dearer: next.value - cost }, wanted }
  })
}

/** What room costs where there is none: more than any team of a couple. */
const FULL = 1_000_000_000

const pricesOf = (left: Float64Array) => left.map((some) => (some > 0 ? 0 : FULL))

function whyWaiting(couple: WaitingCouple, left: Float64Array): Waits {
  const empty = couple.places.flatMap(({ who, open }, at) => (who.length === 0 && open === null ? [at] : []))
  if (empty.length > 0) return { because: 'nobody', places: empty }
  // So the team that needs the fewest places more comes first, and among these the one that suits best.
  const best = bestTeam(couple, pricesOf(left))
  if (!best) return { because: 'too-few' }
  const half = left.length / 2
  const lacking = roomTaken(best.team, couple.places, half).filter((at) => (left[at] ?? 0) <= 0)
  const oneMore = lacking.map((at) =>
    at < half ? { who: at, of: 'caseload' as const } : { who: at - half, of: 'couples' as const },
  )
  return { because: 'no-room', oneMore }
}

function nextBest(couple: WaitingCouple, team: Team, left: Float64Array) {
  const near = nearTeams(couple, pricesOf(left), { slack: FULL / 2, most: 2 })
  return near.find((one) => one.value < FULL && String(one.team) !== String(team)) ?? null
}

/** The one who suits this place best of all, where that is not who has it. */
function wantedIn(place: PlaceToFill, at: number, team: Team, left: Float64Array): Wanted[] {
  const own = costIn(place, team[at] ?? OPEN)
  const [who, cost] = [place.who[0], place.cost[0]]
  if (who === undefined || cost === undefined || cost >= own) return []
  const binds = (): Binds => {
    if (team.includes(who)) return 'in-this-team'
    return (left[who] ?? 0) <= 0 ? 'caseload' : 'couples'
  }
  return [{ place: at, who, by: own - cost, binds: binds() }]
}
