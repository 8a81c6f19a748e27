import type { AssignmentProblem } from '@/lib/domain/care-team/assign/assignment-problem'
import { columnsOf, type Solver } from '@/lib/domain/care-team/assign/linear-program'

/**
 * The same problem as a solver alone is given it: a column for every clinician in every place, and no teams. That
 * nobody is twice in a team is left out, which only makes it easier: what it costs is a bound, not a plan.
 */
export async function wholeProgram({ couples, clinicians }: AssignmentProblem, solver: Solver) {
  const places = couples.reduce((sum, couple) => sum + couple.places.length, 0)
  const half = clinicians.length
  const list = Array.from({ length: 2 * half }, (_, at) => ({ cost: 0, rows: [places + at] }))
  let row = 0
  for (const couple of couples) {
    list.push({ cost: couple.waits, rows: couple.places.map((_, at) => row + at) })
    for (const { who, cost, role } of couple.places) {
      for (const [at, one] of who.entries()) {
        const couplesToo = role === 'couples_therapist' ? [places + half + one] : []
        list.push({ cost: cost[at] ?? 0, rows: [row, places + one, ...couplesToo] })
      }
      row += 1
    }
  }
  const room = [...clinicians.map(({ left }) => left), ...clinicians.map(({ couplesLeft }) => couplesLeft)]
  const right = Float64Array.from([...Array.from({ length: places }, () => 1), ...room])
  const solved = await solver.solve({ right, columns: columnsOf(list) })
  return { cost: solved?.value ?? Number.NaN, wrong: 0 }
}
