import type { AssignmentProblem, Team } from '@/lib/domain/care-team/assign/assignment-problem'
import { roomOf } from '@/lib/domain/care-team/assign/assignment-problem'
import { nearTeams, type Prices } from '@/lib/domain/care-team/assign/best-team'
import { columnsOf, type Solver } from '@/lib/domain/care-team/assign/linear-program'
import type { Column, MasterProgram } from '@/lib/domain/care-team/assign/master-program'

/** The solver would not come to an end with more columns than these. */
const TOO_MANY = 60_000

export type Plan = { teams: (Team | null)[]; cost: number }

/**
 * Where the solver would give a couple half of one team and half of another, whole teams are chosen. First only for
 * those couples, the others keeping theirs. `all`: for everybody, from every team that could still be part of a better
 * plan, which is every team that is dearer than the couple's best by no more than `slack`. Where a couple has `most` of
 * those, there may be more, and the answer proves nothing.
 */
export async function chooseWhole(
  problem: AssignmentProblem,
  solver: Solver,
  master: MasterProgram,
  ask: { fixed: readonly Column[]; prices: Prices; slack: number; most: number },
): Promise<(Plan & { complete: boolean }) | null> {
  const room = roomOf(problem)
  for (const { couple, team } of ask.fixed)
    for (const at of master.taken(couple, team)) room[at] = (room[at] ?? 0) - 1
  const decided = new Set(ask.fixed.map(({ couple }) => couple))
  const open = problem.couples.flatMap((_, couple) => (decided.has(couple) ? [] : [couple]))
  const choices = new Map<string, Column>()
  const keep = (column: Column) => choices.set(`${column.couple} ${column.team}`, column)
  let complete = true
  for (const column of master.columns) if (!decided.has(column.couple)) keep(column)
  for (const couple of open) {
    const near = nearTeams(problem.couples[couple] as AssignmentProblem['couples'][0], ask.prices, {
      slack: ask.slack,
      most: ask.most,
    })
    if (near.length === ask.most) complete = false
    for (const { team } of near) keep({ couple, team })
    if (choices.size > TOO_MANY) return null
  }
  const list = [...choices.values()]
  const rowOf = new Map(open.map((couple, at) => [couple, at]))
  const slack = Array.from(room, (_, at) => ({ cost: 0, rows: [open.length + at] }))
  const columns = columnsOf([
    ...slack,
    ...list.map((column) => ({
      cost: master.costOf(column),
      rows: [
        rowOf.get(column.couple) ?? 0,
        ...master.taken(column.couple, column.team).map((at) => open.length + at),
      ],
    })),
  ])
  const right = Float64Array.from([...open.map(() => 1), ...room])
  // Among equals a solver takes halves of both. A hair's breadth between them, all together less than a point, and it
  // takes one or the other; only where that is not enough are whole numbers asked for, which takes it far longer.
  const hair = columns.cost.map(
    (cost, at) => cost + (Math.imul(at, 0x9e3779b1) >>> 0) / 2 ** 34 / open.length,
  )
  const apart = await solver.solve({ right, columns: { ...columns, cost: hair } })
  const halves = apart?.taken.subarray(room.length).some((share) => share > 1e-6 && share < 1 - 1e-6)
  const solved = apart && halves ? await solver.solve({ right, columns, whole: true }) : apart
  if (!solved) return null
  const chosen = list.filter((_, at) => (solved.taken[room.length + at] ?? 0) > 0.5)
  return { ...planOf(problem, master, [...ask.fixed, ...chosen]), complete }
}

/** A plan of these columns; whoever is in none goes on waiting. */
export function planOf(problem: AssignmentProblem, master: MasterProgram, columns: readonly Column[]): Plan {
  const teams: (Team | null)[] = problem.couples.map(() => null)
  for (const { couple, team } of columns) teams[couple] = team
  const cost = teams.reduce((sum, team, couple) => sum + master.costOf({ couple, team }), 0)
  return { teams, cost }
}
