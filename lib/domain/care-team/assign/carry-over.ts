import { type AssignmentProblem, OPEN, type Team } from '@/lib/domain/care-team/assign/assignment-problem'
import type { Prices } from '@/lib/domain/care-team/assign/best-team'
import type { FirstPlan } from '@/lib/domain/care-team/assign/first-prices'

/** A plan that was found, and the problem it answers. */
export type Found = { problem: AssignmentProblem; teams: readonly (Team | null)[]; prices: Prices }

/**
 * What still stands of an earlier plan when a couple has come or a clinician has gone: the teams and prices of whoever
 * is in both, by id. The search begins there in place of from nothing; what it finds and proves is the same.
 */
export function carryOver(found: Found, problem: AssignmentProblem): FirstPlan {
  const before = found.problem
  const couples = new Map(before.couples.map(({ id }, at) => [id, at]))
  const was = new Map(before.clinicians.map(({ id }, at) => [id, at]))
  const is = new Map(problem.clinicians.map(({ id }, at) => [id, at]))
  const now = before.clinicians.map(({ id }) => is.get(id) ?? OPEN)
  const teams = problem.couples.map(({ id, places }) => {
    const at = couples.get(id)
    const team = at === undefined ? null : (found.teams[at] ?? null)
    const samePlaces = at !== undefined && before.couples[at]?.places.length === places.length
    return places.map((place, position) => {
      const who = samePlaces && team ? (now[team[position] ?? OPEN] ?? OPEN) : OPEN
      return place.who.includes(who) ? who : OPEN
    })
  })
  const half = before.clinicians.length
  const priceIn = (from: number) =>
    problem.clinicians.map(({ id }) => {
      const at = was.get(id)
      return at === undefined ? 0 : (found.prices[from + at] ?? 0)
    })
  return { teams, prices: Float64Array.from([...priceIn(0), ...priceIn(half)]) }
}
