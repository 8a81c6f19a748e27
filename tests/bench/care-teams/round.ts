import type { AssignmentProblem } from '@/lib/domain/care-team/assign/assignment-problem'
import { carryOver, type Found } from '@/lib/domain/care-team/assign/carry-over'
import { fillPlaces } from '@/lib/domain/care-team/assign/fill-places'
import type { Solver } from '@/lib/domain/care-team/assign/linear-program'
import { withSolver } from '@/lib/gateways/solver/highs-program'
import { brokenRules, costOfPlan } from '@/tests/support/every-plan'
import { usual, waitingProgram, without } from '@/tests/support/waiting-couples'
import { wholeProgram } from './whole-program'

/**
 * One round in a process of its own: `round.ts <ours|whole|changes> <couples> <clinicians> <seed>` prints, as JSON, the
 * milliseconds of the processor, the cost, and what a checker that shares no code finds wrong.
 */
const [how = '', couples = 0, clinicians = 0, seed = 0] = process.argv
  .slice(2)
  .map((word, at) => (at === 0 ? word : Number(word))) as [string, number, number, number]
const problem = waitingProgram({ couples, clinicians, seed }, usual)

const told = await withSolver({ seconds: 280 }, async (solver) => {
  await fillPlaces(waitingProgram({ couples: 20, clinicians: 30, seed }, usual), solver)
  if (how === 'whole') return timed(() => wholeProgram(problem, solver))
  if (how === 'ours') return timed(() => ours(problem, solver))
  return changes(solver)
})
process.stdout.write(JSON.stringify({ ...told, megabytes: process.resourceUsage().maxRSS / 1024 }))

async function ours(asked: AssignmentProblem, solver: Solver, known?: Found) {
  const filled = await fillPlaces(asked, solver, known && carryOver(known, asked))
  const wrong =
    brokenRules(asked, filled.teams).length + Number(costOfPlan(asked, filled.teams) !== filled.cost)
  return { ...filled, problem: asked, wrong: wrong + Number(!filled.proven) }
}

/** A clinician leaves and a couple comes, from nothing and from the plan that stood, in turns. */
async function changes(solver: Solver) {
  const rounds = []
  const first = await ours(problem, solver)
  for (let turn = 0; turn < 5; turn += 1) {
    const less = without(problem, { clinician: `clinician-${17 + turn}` })
    const fewer = without(problem, { couple: `couple-${17 + turn}` })
    const before = await ours(fewer, solver)
    const cold = [await timed(() => ours(less, solver)), await timed(() => ours(problem, solver))]
    const warm = [
      await timed(() => ours(less, solver, first)),
      await timed(() => ours(problem, solver, before)),
    ]
    const unlike = cold.filter(({ cost }, at) => cost !== warm[at]?.cost).length
    rounds.push({ cold: cold.map(({ ms }) => ms), warm: warm.map(({ ms }) => ms), unlike })
  }
  return { rounds }
}

async function timed<T extends { cost: number; wrong: number }>(act: () => Promise<T>) {
  const before = process.cpuUsage()
  const { cost, wrong } = await act()
  const { user, system } = process.cpuUsage(before)
  return { ms: (user + system) / 1000, cost, wrong }
}
