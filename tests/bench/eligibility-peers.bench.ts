import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { readOurs, written } from './eligibility/benefit-list'
import { longReply, type Shape, shapes } from './eligibility/long-replies'
import { type PeerName, peer, peerNames } from './eligibility/peers'
import { growthOf, median, rounded, sorted } from './eligibility/sums'
import type { Figure } from './figure'

const sizes = [4_000, 14_000, 140_000, 1_400_000, 6_000_000]
const names = ['4KB', '14KB', '140KB', '1.4MB', '6MB']
/** Of megabytes fewer rounds are read: one round of them takes longer than all the others. */
const ROUNDS = { short: 7, long: 3 }
const FIRST_LONG = 3

/**
 * X12SPEED: our reader beside node-x12 and x12-parser, from text to the same list of benefits. The lists are compared
 * first: a wrong answer voids the time. Then each reads in a process of its own, in turns, several times over; what is
 * judged is the median of the rounds' ratios, and how our own time grows: time of the processor, because a busy
 * neighbor stretches the clock. A peer that is not installed is left out by name.
 */
export async function benchEligibilityPeers(...seeds: number[]): Promise<Figure[]> {
  const figures: Figure[] = []
  const present = peerNames.filter((name) => peer(name))
  for (const name of peerNames.filter((one) => !present.includes(one)))
    figures.push({ id: `X12SPEED-${name}`, value: 'skipped', unit: '(not installed)' })
  for (const seed of seeds.length > 0 ? seeds : [7]) {
    for (const shape of shapes) {
      for (const name of present) await refuseWrongAnswers(name, shape, seed)
      figures.push(...measure(shape, seed, present))
    }
  }
  return figures
}

async function refuseWrongAnswers(name: PeerName, shape: Shape, seed: number): Promise<void> {
  const read = peer(name)
  for (const bytes of sizes.slice(0, 3)) {
    const text = longReply(shape, bytes, seed)
    if (read && written(await read(text)) !== written(readOurs(text)))
      throw new Error(`${name} and our reader do not agree about ${bytes} bytes of ${shape}`)
  }
}

function measure(shape: Shape, seed: number, present: readonly PeerName[]): Figure[] {
  const readers = ['ours', ...present]
  const rounds = (many: number, some: readonly number[]) =>
    Array.from({ length: many }, () => new Map(readers.map((name) => [name, round(name, shape, seed, some)])))
  const short = rounds(ROUNDS.short, sizes.slice(0, FIRST_LONG))
  // The last short size is read here too: growth is told within one process.
  const long = rounds(ROUNDS.long, sizes.slice(FIRST_LONG - 1))
  const times = (name: string, at: number) =>
    at < FIRST_LONG
      ? short.map((one) => one.get(name)?.processor[at] ?? Number.NaN)
      : long.map((one) => one.get(name)?.processor[at - FIRST_LONG + 1] ?? Number.NaN)
  const growth = (name: string) =>
    median(long.map((one) => growthOf(one.get(name)?.processor ?? [], sizes.slice(FIRST_LONG - 1))))
  const memory = (name: string) => median(long.map((one) => one.get(name)?.megabytes ?? Number.NaN))
  const figures: Figure[] = [
    ...readers.flatMap((name) =>
      names.map((size, at) => ({
        id: `${name}-${size}`,
        value: rounded(median(times(name, at))),
        unit: 'ms',
      })),
    ),
    ...present.flatMap((name) =>
      names.map((size, at) =>
        ratio(`${name}-ratio-${size}`, times(name, at), times('ours', at), barFor(name, at)),
      ),
    ),
    { id: 'growth', value: rounded(growth('ours')), unit: 'exponent', bar: 1.05, ok: growth('ours') <= 1.05 },
    // Beside it that of the others on the same machine: whoever keeps an answer pays for its size in memory.
    ...present.map((name) => ({ id: `${name}-growth`, value: rounded(growth(name)), unit: 'exponent' })),
    ...readers.map((name) => ({
      id: `${name}-memory-6MB`,
      value: rounded(memory(name)),
      unit: 'MB at most',
    })),
  ]
  return figures.map((figure) => ({ ...figure, id: `X12SPEED-${shape}-${seed}-${figure.id}` }))
}

function ratio(id: string, theirs: number[], ours: number[], bar: number): Figure {
  const all = sorted(theirs.map((one, at) => one / (ours[at] ?? Number.NaN))).map(rounded)
  const value = median(all)
  return { id, value, unit: `x (${all[0]} to ${all.at(-1)})`, bar, ok: value >= bar }
}

/** Goal D1 of PERFORMANCE.md. */
function barFor(name: PeerName, at: number): number {
  if (name === 'x12-parser') return 4
  return at < 2 ? 2.5 : 10
}

/** Milliseconds for one reading of each size, of the processor and of the clock. */
type Round = { processor: number[]; clock: number[]; megabytes: number }

function round(name: string, shape: Shape, seed: number, bytes: readonly number[]): Round {
  const program = join(import.meta.dirname, 'eligibility/round.ts')
  const options = ['--import', 'tsx', program, name, shape, String(seed), bytes.join(',')]
  const { stdout, stderr, status } = spawnSync(process.execPath, options, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name} did not finish its round: ${stderr.slice(-500)}`)
  return JSON.parse(stdout)
}
