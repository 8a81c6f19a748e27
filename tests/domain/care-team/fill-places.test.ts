import { expect, it } from 'vitest'
import type { PlaceToFill, WaitingCouple } from '@/lib/domain/care-team/assign/assignment-problem'
import { carryOver } from '@/lib/domain/care-team/assign/carry-over'
import { fillPlaces } from '@/lib/domain/care-team/assign/fill-places'
import { withSolver } from '@/lib/gateways/solver/highs-program'
import { brokenRules, cheapestOfAll, costOfPlan } from '@/tests/support/every-plan'
import { scarce, usual, waitingProgram, without } from '@/tests/support/waiting-couples'

it('finds what trying every plan finds, and proves it', async () => {
  const waits = { some: 0, none: 0 }
  await withSolver({ seconds: 170 }, async (solver) => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const shape =
        seed % 3 === 0
          ? { ...usual, states: 2, left: [1, 3] as [number, number], couplesLeft: [0, 2] as [number, number] }
          : scarce
      const problem = waitingProgram({ couples: 1 + (seed % 4), clinicians: 4 + (seed % 5), seed }, shape)
      const filled = await fillPlaces(problem, solver)
      expect(brokenRules(problem, filled.teams)).toEqual([])
      expect({ seed, cost: filled.cost, bound: filled.bound, proven: filled.proven }).toEqual({
        seed,
        cost: cheapestOfAll(problem),
        bound: filled.cost,
        proven: true,
      })
      if (filled.teams.includes(null)) waits.some += 1
      else waits.none += 1
    }
  })
  // Both ends are among them: programs where everybody begins, and programs where somebody has to wait.
  expect(Math.min(waits.some, waits.none)).toBeGreaterThan(40)
})

it('finds the same optimum from an earlier plan on, when a couple comes or a clinician goes', async () => {
  let changed = 0
  await withSolver({ seconds: 170 }, async (solver) => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const size = { couples: 4 + (seed % 9), clinicians: 8 + (seed % 7), seed }
      const whole = waitingProgram(size, seed % 2 ? scarce : usual)
      const gone = { couple: { couple: 'couple-1' }, clinician: { clinician: `clinician-${seed % 8}` } }
      for (const [before, now] of [
        [without(whole, gone.couple), whole],
        [whole, without(whole, gone.clinician)],
      ] as const) {
        const earlier = await fillPlaces(before, solver)
        const warm = await fillPlaces(now, solver, carryOver({ problem: before, ...earlier }, now))
        const cold = await fillPlaces(now, solver)
        expect(brokenRules(now, warm.teams)).toEqual([])
        expect({ seed, cost: warm.cost, proven: warm.proven }).toEqual({
          seed,
          cost: cold.cost,
          proven: true,
        })
        expect(costOfPlan(now, warm.teams)).toBe(warm.cost)
        if (earlier.cost !== warm.cost) changed += 1
      }
    }
  })
  expect(changed).toBeGreaterThan(60)
})

it('answers the same for the same problem, and keeps to a place that is locked', async () => {
  const problem = waitingProgram({ couples: 30, clinicians: 20, seed: 11 }, usual)
  await withSolver({ seconds: 60 }, async (solver) => {
    const once = await fillPlaces(problem, solver)
    expect(await fillPlaces(problem, solver)).toEqual(once)
    // The dearest who may take the first couple's first place is chosen by hand: a place with one to choose from.
    const couples = problem.couples.map((couple, at) => (at === 0 ? locked(couple) : couple))
    const held = await fillPlaces({ ...problem, couples }, solver)
    expect(held.teams[0]?.[0]).toBe(couples[0]?.places[0]?.who[0])
    expect(held.teams[0]?.[0]).not.toBe(once.teams[0]?.[0])
    expect(brokenRules({ ...problem, couples }, held.teams)).toEqual([])
    expect(held.cost).toBeGreaterThan(once.cost)
  })
})

function locked(couple: WaitingCouple): WaitingCouple {
  const [first, ...rest] = couple.places as [PlaceToFill, ...PlaceToFill[]]
  return { ...couple, places: [{ ...first, who: first.who.slice(-1), cost: first.cost.slice(-1) }, ...rest] }
}

it('still answers with a plan that breaks no rule when the time is up', async () => {
  const problem = waitingProgram({ couples: 40, clinicians: 14, seed: 3 }, scarce)
  const filled = await withSolver({ seconds: 0 }, (solver) => fillPlaces(problem, solver))
  expect(brokenRules(problem, filled.teams)).toEqual([])
  expect(filled.proven).toBe(false)
  expect(filled.bound).toBeLessThan(filled.cost)
})

it('is ended by whoever asked', async () => {
  const problem = waitingProgram({ couples: 60, clinicians: 30, seed: 3 }, usual)
  const end = new AbortController()
  const asked = withSolver({ seconds: 60, signal: end.signal }, (solver) => {
    const filling = fillPlaces(problem, solver)
    end.abort(new Error('not wanted any more'))
    return filling
  })
  await expect(asked).rejects.toThrow('not wanted any more')
})
