import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { readOurs, written } from './eligibility/benefit-list'
import { longReply, type Shape, shapes } from './eligibility/long-replies'
import { type PeerName, peer, peerNames } from './eligibility/peers'
import type { Figure } from './figure'

const sizes = [4_000, 14_000, 140_000, 1_400_000, 6_000_000]
const names = ['4KB', '14KB', '140KB', '1.4MB', '6MB']
const ROUNDS = 7

/**
 * X12SPEED: our reader beside node-x12 and x12-parser, from text to the same list of benefits. The lists are compared
 * first: a wrong answer voids the time. Then each reads in a process of its own, in turns, seven times over; what is
 * judged is the median of the rounds' ratios, and how our own time grows. A peer that is not installed is left out by
 * name.
 */
export async function benchEligibilityPeers(...seeds: number[]): Promise<Figure[]> {
  const figures: Figure[] = []
  const present = peerNames.filter((name) => peer(name))
  for (const name of peerNames)
    if (!present.includes(name))
      figures.push({ id: `X12SPEED-${name}`, value: 'skipped', unit: 'not installed' })
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
  const rounds = Array.from({ length: ROUNDS }, () =>
    Object.fromEntries(readers.map((name) => [name, round(name, shape, seed, sizes).medians])),
  )
  const of = (name: string, at: number) => rounds.map((one) => one[name]?.[at] ?? Number.NaN)
  const id = (what: string) => `X12SPEED-${shape}-${what}`
  const figures: Figure[] = readers.flatMap((name) =>
    names.map((size, at) => ({
      id: id(`${name}-${size}`),
      value: rounded(median(of(name, at))),
      unit: 'ms',
    })),
  )
  for (const name of present) for (const [at, size] of names.entries()) figures.push(ratio(name, at, size))
  const growth = median(rounds.map((one) => slope((one.ours ?? []).slice(2), sizes.slice(2))))
  figures.push({
    id: id('growth'),
    value: rounded(growth),
    unit: 'exponent',
    bar: 1.05,
    ok: growth <= 1.05,
  })
  for (const name of readers) {
    const { megabytes } = round(name, shape, seed, sizes.slice(-1))
    figures.push({ id: id(`${name}-memory-6MB`), value: rounded(megabytes), unit: 'MB at most' })
  }
  return figures

  function ratio(name: PeerName, at: number, size: string): Figure {
    const all = rounds.map((one) => (one[name]?.[at] ?? 0) / (one.ours?.[at] ?? 1)).sort((a, b) => a - b)
    const [low, value, high] = [all[0], median(all), all.at(-1)].map((one) => rounded(one ?? 0))
    const bar = name === 'x12-parser' ? 4 : at < 2 ? 2.5 : 10
    return {
      id: id(`${name}-ratio-${size}`),
      value: value ?? 0,
      unit: `x, ${low} to ${high}`,
      bar,
      ok: (value ?? 0) >= bar,
    }
  }
}

function round(
  name: string,
  shape: Shape,
  seed: number,
  bytes: number[],
): { medians: number[]; megabytes: number } {
  const program = join(import.meta.dirname, 'eligibility/round.ts')
  const options = ['--import', 'tsx', program, name, shape, String(seed), bytes.join(',')]
  const { stdout, stderr, status } = spawnSync(process.execPath, options, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name} did not finish its round: ${stderr.slice(-500)}`)
  return JSON.parse(stdout)
}

/** The exponent of growth: the slope of a straight line through the points on logarithmic paper. */
function slope(times: number[], lengths: number[]): number {
  const [x, y] = [lengths.map(Math.log), times.map(Math.log)]
  const mean = (list: number[]) => list.reduce((sum, one) => sum + one, 0) / list.length
  const [mx, my] = [mean(x), mean(y)]
  const over = x.reduce((sum, one, at) => sum + (one - mx) * ((y[at] ?? 0) - my), 0)
  return over / x.reduce((sum, one) => sum + (one - mx) ** 2, 0)
}

function median(list: number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
