import { readOurs } from './benefit-list'
import { longReply, type Shape } from './long-replies'
import { type PeerName, peer } from './peers'

/**
 * One round of one reader in a process of its own: `round.ts <reader> <shape> <seed> <bytes>[,<bytes>…]` prints, as
 * JSON, the milliseconds one reading takes of the processor and of the clock, for each size, and the most memory the
 * process ever had, in megabytes.
 */
const [name = '', shape = '', seed = '', sizes = ''] = process.argv.slice(2)
const read = name === 'ours' ? readOurs : peer(name as PeerName)
if (!read) throw new Error(`${name} is not installed`)

const processor: number[] = []
const clock: number[] = []
for (const bytes of sizes.split(',').map(Number)) {
  const text = longReply(shape as Shape, bytes, Number(seed))
  const cold = process.cpuUsage()
  while (spent(cold) < warmUp(bytes)) await read(text)
  const before = { processor: process.cpuUsage(), clock: performance.now() }
  for (let turn = 0; turn < readings(bytes); turn += 1)
    if ((await read(text)).length === 0) throw new Error(`${name} found no benefit`)
  processor.push(spent(before.processor) / readings(bytes))
  clock.push((performance.now() - before.clock) / readings(bytes))
}
process.stdout.write(JSON.stringify({ processor, clock, megabytes: process.resourceUsage().maxRSS / 1024 }))

/** Milliseconds of the processor. */
function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

/** As long for each reader; the first is long enough for the engine to have done with making its code faster. */
function warmUp(bytes: number): number {
  if (processor.length === 0) return 700
  return bytes < 3_000_000 ? 100 : 0
}

/** Of each long text about as many bytes in all: a single reading sometimes ends before its garbage is collected. */
function readings(bytes: number): number {
  if (bytes < 10_000) return 200
  return bytes < 50_000 ? 60 : Math.round(6_000_000 / bytes)
}
