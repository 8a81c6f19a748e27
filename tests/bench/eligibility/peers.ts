import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Readable, type Transform } from 'node:stream'
import { scaledInteger } from '@/lib/domain/benefits/money'
import type { ListedBenefit } from './benefit-list'

export type ListReader = (text: string) => ListedBenefit[] | Promise<ListedBenefit[]>
export const peerNames = ['node-x12', 'x12-parser'] as const
export type PeerName = (typeof peerNames)[number]

/** Another reader, made to build the same list; `null` where it is not installed (see tests/bench/package.json). */
export function peer(name: PeerName): ListReader | null {
  try {
    return name === 'node-x12' ? withNodeX12() : withX12Parser()
  } catch (error) {
    if ((error as { code?: string }).code === 'MODULE_NOT_FOUND') return null
    throw error
  }
}

const load = createRequire(join(import.meta.dirname, '../package.json'))

type NodeX12Segment = { tag: string; elements: { value: string }[] }
type NodeX12 = {
  X12Parser: new () => {
    parse(text: string): { functionalGroups: { transactions: { segments: NodeX12Segment[] }[] }[] }
  }
}

function withNodeX12(): ListReader {
  const { X12Parser } = load('node-x12') as NodeX12
  return (text) => {
    const list: ListedBenefit[] = []
    for (const { transactions } of new X12Parser().parse(text).functionalGroups)
      for (const { segments } of transactions)
        for (const { tag, elements } of segments)
          if (tag === 'EB') list.push(listed((at) => elements[at - 1]?.value))
          else if (tag === 'MSG') say(list, elements[0]?.value)
    return list
  }
}

type Formatted = { name: string } & Record<string, string>

/** A stream: it is given the file as one piece, and each of its segments is taken as it comes. */
function withX12Parser(): ListReader {
  const { X12parser } = load('x12-parser') as { X12parser: new () => Transform }
  return async (text) => {
    const list: ListedBenefit[] = []
    const segments = Readable.from([Buffer.from(text)]).pipe(new X12parser())
    segments.on('data', (segment: Formatted) => {
      if (segment.name === 'EB') list.push(listed((at) => segment[at]))
      else if (segment.name === 'MSG') say(list, segment[1])
    })
    await new Promise((resolve, reject) => segments.once('end', resolve).once('error', reject))
    return list
  }
}

function say(list: ListedBenefit[], text = ''): void {
  const messages = (list.at(-1)?.messages ?? []) as { text: string }[]
  messages.push({ text })
}

function listed(element: (at: number) => string | undefined): ListedBenefit {
  const [amount, share] = [element(7), element(8)]
  return {
    infoType: element(1) ?? '',
    level: element(2) || null,
    serviceTypes: element(3)?.split('^').filter(Boolean) ?? [],
    insuranceType: element(4) || null,
    planName: element(5) || null,
    period: element(6) || null,
    amountCents: amount ? scaledInteger(amount, 2) : null,
    shareBasisPoints: share ? scaledInteger(share, 4) : null,
    authorization: authorizations.get(element(11) ?? '') ?? 'unknown',
    network: networks.get(element(12) ?? '') ?? 'unknown',
    messages: [],
  }
}

const authorizations = new Map<string, ListedBenefit['authorization']>([
  ['Y', 'yes'],
  ['N', 'no'],
])
const networks = new Map<string, ListedBenefit['network']>([
  ['Y', 'in'],
  ['N', 'out'],
  ['W', 'both'],
])
