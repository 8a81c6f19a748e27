import { expect, it } from 'vitest'
import type { AssignmentProblem } from '@/lib/domain/care-team/assign/assignment-problem'
import { type Explained, explainPlan } from '@/lib/domain/care-team/assign/explain-plan'
import { fillPlaces } from '@/lib/domain/care-team/assign/fill-places'
import { withSolver } from '@/lib/gateways/solver/highs-program'
import { brokenRules, costOfPlan } from '@/tests/support/every-plan'
import { scarce, usual, waitingProgram } from '@/tests/support/waiting-couples'

it('says what binds, what would be next, and what would let a couple begin; and each is so', async () => {
  const seen = new Map<string, number>()
  const see = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
  await withSolver({ seconds: 170 }, async (solver) => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const tight = {
        ...usual,
        states: 2,
        left: [5, 7] as [number, number],
        couplesLeft: [1, 1] as [number, number],
      }
      const problem = waitingProgram({ couples: 7, clinicians: 12, seed }, seed % 2 ? tight : scarce)
      const filled = await fillPlaces(problem, solver)
      const explained = explainPlan(problem, filled.teams)
      for (const [couple, one] of explained.entries()) {
        if (one.team) holds(problem, filled.teams, couple, one, see)
        else if (one.waits.because === 'no-room') {
          see('no-room')
          const roomier = withMore(problem, one.waits.oneMore)
          const now = await fillPlaces(roomier, solver)
          expect(now.teams.filter((team) => team).length).toBeGreaterThan(
            filled.teams.filter((team) => team).length,
          )
        } else see(one.waits.because)
      }
    }
  })
  for (const what of ['next', 'caseload', 'couples', 'in-this-team', 'no-room', 'nobody'])
    expect({ what, seen: (seen.get(what) ?? 0) > 0 }).toEqual({ what, seen: true })
})

/** With its next best team the plan breaks no rule and costs more by what was said; whom it would want, it cannot have. */
function holds(
  problem: AssignmentProblem,
  teams: readonly (readonly number[] | null)[],
  couple: number,
  one: Extract<Explained, { cost: number }>,
  see: (what: string) => void,
): void {
  const next = one.next
  if (next) {
    see('next')
    const other = teams.map((team, at) => (at === couple ? next.team : team))
    expect(brokenRules(problem, other)).toEqual([])
    expect(costOfPlan(problem, other) - costOfPlan(problem, teams)).toBe(next.dearer)
    expect(next.dearer).toBeGreaterThanOrEqual(0)
  }
  for (const { place, who, by, binds } of one.wanted) {
    see(binds)
    expect(by).toBeGreaterThan(0)
    const wished = teams.map((team, at) =>
      at === couple && team ? team.map((held, position) => (position === place ? who : held)) : team,
    )
    expect(brokenRules(problem, wished)).not.toEqual([])
  }
}

function withMore(
  problem: AssignmentProblem,
  more: { who: number; of: 'caseload' | 'couples' }[],
): AssignmentProblem {
  const extra = (who: number, of: string) => more.filter((one) => one.who === who && one.of === of).length
  return {
    ...problem,
    clinicians: problem.clinicians.map(({ id, left, couplesLeft }, at) => ({
      id,
      left: left + extra(at, 'caseload'),
      couplesLeft: couplesLeft + extra(at, 'couples'),
    })),
  }
}
