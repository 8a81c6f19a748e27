import { make271 } from '@/lib/gateways/eligibility/sample-reply'
import { sampleOfBench as sample } from '@/tests/bench/eligibility/sample-of-bench'

export const shapes = ['one-member', 'many-members'] as const
export type Shape = (typeof shapes)[number]

/**
 * A reply of about so many bytes. One member: benefit lines for one other service after another, as large payers send.
 * Many members: a file of small replies, one transaction each. The same seed writes the same text.
 */
export function longReply(shape: Shape, bytes: number, seed: number): string {
  const text = shape === 'one-member' ? oneMember(bytes, seed) : manyMembers(bytes, seed)
  // A text put together in pieces is read more slowly than one that came out of a file.
  return Buffer.from(text).toString()
}

function oneMember(bytes: number, seed: number): string {
  const [before = '', after = ''] = make271(sample(1, seed)).split('SE*')
  const next = numbers(seed)
  const lines: string[] = []
  for (let length = before.length + after.length; length < bytes; length += lines.at(-1)?.length ?? 0)
    lines.push(benefitLine(next))
  return `${before}${lines.join('')}SE*${after}`
}

function manyMembers(bytes: number, seed: number): string {
  const one = make271(sample(1, seed), sample(2, seed)).length - make271(sample(1, seed)).length
  return make271(...Array.from({ length: Math.ceil(bytes / one) }, (_, index) => sample(index, seed)))
}

const services = ['33', '35', '48', '50', '86', 'AL', 'UC', '88', '5', '47', '1^33^47^48', '98^MH']
const kinds = [
  ['B', '27*', '.5*'],
  ['A', '**', '.2'],
  ['C', '23*', '.25*'],
]
const words = [
  'COPAY INCLUDED IN OUT OF POCKET',
  'SPECIALIST VISIT OR EVALUATION',
  'URGENT CARE',
  'PRIMARY CARE',
]

function benefitLine(next: (below: number) => number): string {
  const [kind = '', period = '', fraction = ''] = kinds[next(kinds.length)] ?? []
  const amount = kind === 'A' ? fraction : `${next(400)}${fraction}`
  const [service, said] = [services[next(services.length)], words[next(words.length)]]
  return `EB*${kind}*IND*${service}*PR*OPEN CHOICE*${period}${amount}${'*'.repeat(4)}${'YNW'[next(3)]}~\nMSG*${said}~\n`
}

/** Numbers below a bound, the same for the same seed (a linear congruence is random enough for a text). */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
