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
  for (let turn = 0; turn < warmUps(bytes); turn += 1) await read(text)
  const before = { processor: process.cpuUsage(), clock: performance.now() }
  for (let turn = 0; turn < readings(bytes); turn += 1)
    if ((await read(text)).length === 0) throw new Error(`${name} found no benefit`)
  const { user, system } = process.cpuUsage(before.processor)
  processor.push((user + system) / 1000 / readings(bytes))
  clock.push((performance.now() - before.clock) / readings(bytes))
}
process.stdout.write(JSON.stringify({ processor, clock, megabytes: process.resourceUsage().maxRSS / 1024 }))

/** Enough of each for the engine to have done with making its code faster. */
function warmUps(bytes: number): number {
  if (bytes < 10_000) return 4000
  return bytes < 50_000 ? 1000 : bytes < 500_000 ? 40 : bytes < 3_000_000 ? 3 : 1
}

function readings(bytes: number): number {
  if (bytes < 10_000) return 600
  return bytes < 50_000 ? 200 : bytes < 500_000 ? 20 : bytes < 3_000_000 ? 5 : 2
}
