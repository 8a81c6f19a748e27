import { readOurs } from './benefit-list'
import { longReply, type Shape } from './long-replies'
import { type PeerName, peer } from './peers'

/**
 * One round of one reader in a process of its own: `round.ts <reader> <shape> <seed> <bytes>[,<bytes>…]` prints, as
 * JSON, the median milliseconds for each size and the most memory the process ever had, in megabytes.
 */
const [name = '', shape = '', seed = '', sizes = ''] = process.argv.slice(2)
const read = name === 'ours' ? readOurs : peer(name as PeerName)
if (!read) throw new Error(`${name} is not installed`)

const medians: number[] = []
for (const bytes of sizes.split(',').map(Number)) {
  const text = longReply(shape as Shape, bytes, Number(seed))
  const times: number[] = []
  const warm = warmUps(bytes)
  for (let turn = 0; turn < warm + readings(bytes); turn += 1) {
    const began = performance.now()
    const list = await read(text)
    if (turn >= warm) times.push(performance.now() - began)
    if (list.length === 0) throw new Error(`${name} found no benefit`)
  }
  medians.push(times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number)
}
process.stdout.write(JSON.stringify({ medians, megabytes: process.resourceUsage().maxRSS / 1024 }))

function warmUps(bytes: number): number {
  return bytes < 50_000 ? 600 : bytes < 500_000 ? 30 : bytes < 3_000_000 ? 3 : 1
}

function readings(bytes: number): number {
  return bytes < 50_000 ? 200 : bytes < 500_000 ? 20 : bytes < 3_000_000 ? 5 : 2
}
