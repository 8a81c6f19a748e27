import type { AssignmentProblem } from '@/lib/domain/care-team/assign/assignment-problem'
import { roomOf } from '@/lib/domain/care-team/assign/assignment-problem'
import { bestTeam, nearTeams, type Prices } from '@/lib/domain/care-team/assign/best-team'
import { type FirstPlan, firstPlan } from '@/lib/domain/care-team/assign/first-prices'
import type { Solved, Solver } from '@/lib/domain/care-team/assign/linear-program'
import { type Column, MasterProgram } from '@/lib/domain/care-team/assign/master-program'
import { chooseWhole, type Plan, planOf } from '@/lib/domain/care-team/assign/whole-teams'

/**
 * A plan and its proof: nothing costs less than `bound`, whatever is tried. `proven`: the plan costs just that. Without
 * a proof, because the time was up, it still breaks no rule. `prices`: what one more couple with each clinician costs
 * the others, which explains the plan and lets the next one begin here.
 */
export type Filled = Plan & { bound: number; proven: boolean; prices: Prices }

/** Couples are given so many near teams to begin with, no dearer than their best by more than this. */
const NEAR = { slack: 40, most: 4 }
/** Fewer from an earlier plan on, where nearly everybody has the best one already. */
const NEAREST = { slack: 20, most: 2 }
/** Of whole teams, those that cost no more than the bound says; the next ones only where these do not go together. */
const AT_THE_BOUND = { slack: 0.5, most: 24 }
/** Costs are whole numbers: a bound this close under one is that one. */
const CLOSE = 0.01

/**
 * Finds care teams for all waiting couples at once, and proves that no plan is better. Column generation: the solver
 * chooses among few teams for each couple, its answer puts a price on everybody's room, and each couple names the team
 * that would be cheaper at these prices. When no couple can name one, there is no better plan of any teams.
 */
export async function fillPlaces(
  problem: AssignmentProblem,
  solver: Solver,
  known?: FirstPlan,
): Promise<Filled> {
  const first = firstPlan(problem, known)
  const master = new MasterProgram(problem, first)
  const begun: Filled = {
    ...planOf(
      problem,
      master,
      first.teams.map((team, couple) => ({ couple, team })),
    ),
    ...boundBy(problem, first.prices),
    proven: false,
    prices: first.prices,
  }
  if (closes(begun)) return { ...begun, proven: true }

  let best = begun
  const near = problem.couples.flatMap((couple, at) =>
    nearTeams(couple, first.prices, known ? NEAREST : NEAR).map(({ team }) => ({ couple: at, team })),
  )
  let solved = await solver.solve(master.begin(near))
  while (solved) {
    const prices = master.prices(solved.prices)
    const { bound, cheaper } = boundBy(problem, prices, solved.prices)
    if (bound > best.bound) best = { ...best, bound, prices }
    const fresh = master.add(cheaper)
    if (fresh.length === 0 || solved.value - master.offset - best.bound < 1 - CLOSE)
      return wholeTeams(problem, solver, master, solved, best)
    solved = await solver.more(master.write(fresh))
  }
  return best
}

/** What every plan costs at least, by these prices; and each couple's team that is cheaper than what it has now. */
function boundBy({ couples, ...rest }: AssignmentProblem, prices: Prices, rows?: Float64Array) {
  const cheaper: Column[] = []
  let bound = -roomOf({ couples, ...rest }).reduce((sum, room, at) => sum + room * (prices[at] ?? 0), 0)
  couples.forEach((one, couple) => {
    const best = bestTeam(one, prices)
    bound += Math.min(best?.value ?? one.waits, one.waits)
    if (best && rows && best.value < (rows[couple] ?? 0) - 1e-6) cheaper.push({ couple, team: best.team })
  })
  return { bound: Math.ceil(bound - CLOSE), cheaper }
}

const closes = ({ cost, bound }: Pick<Filled, 'cost' | 'bound'>): boolean => cost - bound < 1

/**
 * Whole teams from an answer that may hold halves: first for whom it does, then for everybody, and where even that
 * costs more than the bound, from every team that could still be in a better plan.
 */
async function wholeTeams(
  problem: AssignmentProblem,
  solver: Solver,
  master: MasterProgram,
  { taken }: Solved,
  best: Filled,
): Promise<Filled> {
  const sure = master.columns.filter((_, at) => master.shareOf(taken, at) > 1 - 1e-6)
  const better = ({ teams, cost }: Plan, than: Filled): Filled => {
    const filled = cost < than.cost ? { ...than, teams, cost } : than
    return { ...filled, proven: closes(filled) }
  }
  if (sure.length === problem.couples.length) return better(planOf(problem, master, sure), best)
  let filled = best
  for (const fixed of [sure, []]) {
    const plan = await chooseWhole(problem, solver, master, { fixed, prices: best.prices, ...AT_THE_BOUND })
    if (plan) filled = better(plan, filled)
    if (filled.proven) return filled
  }
  const left = { slack: filled.cost - filled.bound, most: 3000 }
  const all = await chooseWhole(problem, solver, master, { fixed: [], prices: best.prices, ...left })
  if (!all) return filled
  filled = better(all, filled)
  return all.complete ? { ...filled, bound: filled.cost, proven: true } : filled
}
