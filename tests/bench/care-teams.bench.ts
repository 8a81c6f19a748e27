import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { growthOf, median, rounded, sorted } from './eligibility/sums'
import type { Figure } from './figure'

type Told = { ms: number; cost: number; wrong: number; megabytes: number }
type Changes = { rounds: { cold: number[]; warm: number[]; unlike: number }[] }

const ROUNDS = 5
/** Couples and clinicians of each size. */
const sizes = [
  [10, 20],
  [100, 45],
  [1000, 300],
  [3000, 900],
] as const

/**
 * ASSIGN: care teams for everybody at once, to the proven optimum, beside HiGHS alone on the program with a column for
 * every clinician in every place (without the rows that keep anybody from being twice in a team), in turns; what a
 * change costs from the plan that stood; and how the time grows. All is time of the processor, because a busy neighbor
 * stretches the clock. A plan that breaks a rule, or is not proven, or beats the bound of the other, voids the time.
 */
export async function benchCareTeams(...seeds: number[]): Promise<Figure[]> {
  const figures: Figure[] = [{ id: 'ASSIGN-CBC', value: 'skipped', unit: '(not measured yet)' }]
  for (const seed of seeds.length > 0 ? seeds : [7])
    figures.push(...[...besideHighs(seed), ...afterAChange(seed), ...growth(seed)].map(named(seed)))
  return figures
}

const named = (seed: number) => (figure: Figure) => ({ ...figure, id: `ASSIGN-${seed}-${figure.id}` })

function besideHighs(seed: number): Figure[] {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: round<Told>('ours', [1000, 300], seed),
    theirs: round<Told>('whole', [1000, 300], seed),
  }))
  for (const { ours, theirs } of rounds)
    if (ours.wrong > 0 || theirs.cost > ours.cost + 1) throw new Error('the plan is not the best one')
  const ratios = sorted(rounds.map(({ ours, theirs }) => theirs.ms / ours.ms)).map(rounded)
  const value = median(ratios)
  return [
    { id: 'B1-ours-1000x300', value: rounded(median(rounds.map(({ ours }) => ours.ms))), unit: 'ms' },
    { id: 'B1-highs-1000x300', value: rounded(median(rounds.map(({ theirs }) => theirs.ms))), unit: 'ms' },
    { id: 'B1-cost-and-bound', value: rounds[0]?.ours.cost ?? 0, unit: 'points' },
    { id: 'B1-ratio-highs', value, unit: `x (${ratios[0]} to ${ratios.at(-1)})`, bar: 3, ok: value >= 3 },
  ]
}

function afterAChange(seed: number): Figure[] {
  const { rounds } = round<Changes>('changes', [1000, 300], seed)
  if (rounds.some(({ unlike }) => unlike > 0)) throw new Error('a warm plan is not the best one')
  return ['clinician-leaves', 'couple-comes'].map((id, at) => {
    const ratios = rounds.map(({ cold, warm }) => (cold[at] ?? 0) / (warm[at] ?? Number.NaN))
    const value = rounded(median(ratios))
    return { id: `B2-${id}`, value, unit: 'x', bar: 8, ok: value >= 8 }
  })
}

function growth(seed: number): Figure[] {
  const told = sizes.map((size) => round<Told>('ours', size, seed))
  const wrong = told.reduce((sum, one) => sum + one.wrong, 0)
  const exponent = (from: number, until: number) =>
    rounded(
      growthOf(
        told.slice(from, until).map(({ ms }) => ms),
        sizes.slice(from, until).map(([couples]) => couples),
      ),
    )
  const [small, large] = [exponent(0, 3), exponent(2, 4)]
  return [
    ...told.map(({ ms }, at) => ({ id: `B3-${sizes[at]?.[0]}-couples`, value: rounded(ms), unit: 'ms' })),
    { id: 'B3-memory', value: rounded(told.at(-1)?.megabytes ?? 0), unit: 'MB at most' },
    { id: 'B3-wrong-or-unproven', value: wrong, unit: 'plans', bar: 0, ok: wrong === 0 },
    { id: 'B3-growth-to-1000', value: small, unit: 'exponent', bar: 1.3, ok: small <= 1.3 },
    { id: 'B3-growth-to-3000', value: large, unit: 'exponent', bar: 1.8, ok: large <= 1.8 },
  ]
}

function round<T>(how: string, [couples, clinicians]: readonly [number, number], seed: number): T {
  const program = join(import.meta.dirname, 'care-teams/round.ts')
  const words = ['--import', 'tsx', program, how, String(couples), String(clinicians), String(seed)]
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${how} did not finish its round: ${stderr.slice(-500)}`)
  return JSON.parse(stdout)
}
