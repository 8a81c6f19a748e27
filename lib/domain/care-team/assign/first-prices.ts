import {
  type AssignmentProblem,
  OPEN,
  type PlaceToFill,
  roomOf,
  type WaitingCouple,
} from '@/lib/domain/care-team/assign/assignment-problem'
import type { Prices } from '@/lib/domain/care-team/assign/best-team'
import { type Bid, BidsFor } from '@/lib/domain/care-team/assign/bids-for'

/** A plan that breaks no rule and the prices at which it nearly suits everybody: where the exact search begins. */
export type FirstPlan = { teams: (number[] | null)[]; prices: Prices }

/** By how much the next bid is higher than it need be, in points: the higher, the sooner it ends and the rougher. */
const STEP = 2
/** So many bids for each place, and whoever is still without waits: what is first need not be best. */
const PATIENCE = 40

/**
 * An auction. Every open place bids for the clinician who suits it best at today's prices, by as much as it would lose
 * with its second choice; whoever is full takes the higher bid and the lowest is without again. `known` are teams and
 * prices of an earlier plan: with them only the places that are new, or lost their clinician, have to bid.
 */
export function firstPlan(problem: AssignmentProblem, known?: FirstPlan): FirstPlan {
  const { couples, clinicians } = problem
  const ceiling = highestBid(couples)
  const room = roomOf(problem)
  const half = clinicians.length
  const bids = clinicians.map((_, at) => new BidsFor(room[at] ?? 0, room[half + at] ?? 0))
  const teams: (number[] | null)[] = couples.map(({ places }) => places.map(() => OPEN))
  const queue: { couple: number; place: number }[] = []

  const giveUp = (couple: number): void => {
    teams[couple]?.forEach((who) => {
      if (who !== OPEN) bids[who]?.forget(couple)
    })
    teams[couple] = null
  }
  const seat = (bid: Bid, who: number): void => {
    const out = bids[who]?.add(bid)
    if (out === undefined) queue.push(bid)
    else (teams[bid.couple] as number[])[bid.place] = who
    const lost = out ? teams[out.couple] : null
    if (!out || !lost) return
    lost[out.place] = OPEN
    queue.push(out)
  }
  couples.forEach(({ places }, couple) => {
    places.forEach((place, at) => {
      const who = known?.teams[couple]?.[at] ?? OPEN
      if (!known || who === OPEN) queue.push({ couple, place: at })
      else seat({ couple, place: at, amount: bidKnown(place, who, known.prices), both: isBoth(place) }, who)
    })
  })

  const most = PATIENCE * queue.length + 1000
  for (let turn = 0; turn < queue.length; turn += 1) {
    const { couple, place } = queue[turn] as { couple: number; place: number }
    const team = teams[couple]
    const wanted = couples[couple]?.places[place]
    if (!team || !wanted) continue
    const { who, amount } = bid(wanted, team, bids, ceiling)
    if (who === null || turn > most) giveUp(couple)
    else if (who !== OPEN) seat({ couple, place, amount, both: isBoth(wanted) }, who)
  }
  const prices = Float64Array.from([
    ...bids.map((one) => Math.min(one.price(false), ceiling)),
    ...bids.map((one) =>
      Math.max(0, Math.min(one.price(true), ceiling) - Math.min(one.price(false), ceiling)),
    ),
  ])
  return { teams, prices }
}

/** Nobody offers more than all their worst fits together: beyond that a couple had better wait. */
function highestBid(couples: readonly WaitingCouple[]): number {
  let worst = 0
  for (const { places } of couples)
    for (const { cost, open } of places) worst = Math.max(worst, cost.at(-1) ?? 0, open ?? 0)
  return 4 * worst + 100
}

/** The cheapest clinician who is not in this team already, and how much may be bid before the second is cheaper. */
function bid(
  { who, cost, open, role }: PlaceToFill,
  team: readonly number[],
  bids: readonly BidsFor[],
  ceiling: number,
): { who: number | null; amount: number } {
  let best = open ?? Number.POSITIVE_INFINITY
  let second = Number.POSITIVE_INFINITY
  let chosen: number | null = open === null ? null : OPEN
  let price = 0
  for (let at = 0; at < who.length; at += 1) {
    const own = cost[at] as number
    if (own >= second) break
    const one = who[at] as number
    if (team.includes(one)) continue
    const asked = (bids[one] as BidsFor).price(role === 'couples_therapist')
    if (own + asked < best) {
      second = best
      best = own + asked
      chosen = one
      price = asked
    } else if (own + asked < second) second = own + asked
  }
  if (best > ceiling) return { who: null, amount: 0 }
  return { who: chosen, amount: price + Math.min(second - best, ceiling) + STEP }
}

const isBoth = ({ role }: PlaceToFill): boolean => role === 'couples_therapist'

function bidKnown(place: PlaceToFill, who: number, prices: Prices): number {
  if (who === OPEN) return 0
  return (prices[who] ?? 0) + (isBoth(place) ? (prices[prices.length / 2 + who] ?? 0) : 0)
}
