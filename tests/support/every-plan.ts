import type { AssignmentProblem, Team } from '@/lib/domain/care-team/assign/assignment-problem'

/**
 * The rules of a plan and its best end, written a second time: nothing of what finds plans is used here but the names
 * of what it is given.
 */
export function brokenRules(problem: AssignmentProblem, teams: readonly (Team | null)[]): string[] {
  const broken: string[] = []
  const served = new Map<number, { any: number; couples: number }>()
  teams.forEach((team, at) => {
    const couple = problem.couples[at]
    if (!couple || !team) return
    const people = team.filter((one) => one >= 0)
    if (new Set(people).size !== people.length) broken.push(`${couple.id} has somebody twice`)
    couple.places.forEach(({ who, open, role }, place) => {
      const one = team[place] ?? -1
      if (one < 0) {
        if (open === null) broken.push(`${couple.id} begins without a ${role}`)
        return
      }
      if (!who.includes(one)) broken.push(`${couple.id} has a ${role} whom a rule forbids`)
      const count = served.get(one) ?? { any: 0, couples: 0 }
      served.set(one, { any: count.any + 1, couples: count.couples + Number(role === 'couples_therapist') })
    })
  })
  for (const [at, { any, couples }] of served) {
    const clinician = problem.clinicians[at]
    if (!clinician || any > clinician.left) broken.push(`${clinician?.id} serves ${any} couples`)
    if (!clinician || couples > clinician.couplesLeft)
      broken.push(`${clinician?.id} is couples therapist of ${couples}`)
  }
  if (teams.length !== problem.couples.length) broken.push('not every couple is told of')
  return broken
}

/** The cost of a plan, counted anew. */
export function costOfPlan({ couples }: AssignmentProblem, teams: readonly (Team | null)[]): number {
  return couples.reduce((sum, { places, waits }, at) => {
    const team = teams[at]
    if (!team) return sum + waits
    return places.reduce((part, { who, cost, open }, place) => {
      const found = who.indexOf(team[place] ?? -1)
      return part + (found < 0 ? (open ?? Number.NaN) : (cost[found] ?? Number.NaN))
    }, sum)
  }, 0)
}

/** The least cost of all plans there are, by trying each: place after place, couple after couple. */
export function cheapestOfAll({ couples, clinicians }: AssignmentProblem): number {
  const left = clinicians.map((one) => one.left)
  const couplesLeft = clinicians.map((one) => one.couplesLeft)
  let best = Number.POSITIVE_INFINITY
  const begin = (at: number, cost: number): void => {
    if (cost >= best) return
    const couple = couples[at]
    if (!couple) {
      best = cost
      return
    }
    fill(at, 0, [], cost)
    begin(at + 1, cost + couple.waits)
  }
  const fill = (at: number, place: number, team: number[], cost: number): void => {
    if (cost >= best) return
    const wanted = couples[at]?.places[place]
    if (!wanted) {
      begin(at + 1, cost)
      return
    }
    const asCouples = wanted.role === 'couples_therapist'
    wanted.who.forEach((one, position) => {
      const full = left[one] === 0 || (asCouples && couplesLeft[one] === 0)
      if (full || team.includes(one)) return
      left[one] = (left[one] ?? 0) - 1
      if (asCouples) couplesLeft[one] = (couplesLeft[one] ?? 0) - 1
      fill(at, place + 1, [...team, one], cost + (wanted.cost[position] ?? 0))
      left[one] = (left[one] ?? 0) + 1
      if (asCouples) couplesLeft[one] = (couplesLeft[one] ?? 0) + 1
    })
    if (wanted.open !== null) fill(at, place + 1, team, cost + wanted.open)
  }
  begin(0, 0)
  return best
}
