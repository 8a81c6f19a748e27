import { benefitFacts } from '@/lib/gateways/eligibility/facts'
import { readEligibilityReply } from '@/lib/gateways/eligibility/read-271'
import { make271 } from '@/lib/gateways/eligibility/sample-reply'
import { sampleOfBench as sample } from '@/tests/bench/eligibility/sample-of-bench'
import type { Figure } from '@/tests/bench/figure'

/**
 * How long a payer's reply takes from text to facts: one file of 4 KB and of 14 KB, and the replies of 10, 100 and
 * 1,000 couples, two files each. Milliseconds are told for information; what is judged is growth: a hundred times the
 * couples may take at most 100^1.05 times as long. Growth within one file is told without a bar: above half a megabyte,
 * which no member's reply reaches, keeping the answer costs the garbage collector more than reading it.
 */
export async function benchEligibility(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const size of [4_000, 14_000]) {
    const text = replyOf(size)
    refuseWrongAnswers(text)
    for (let warm = 0; warm < 300; warm += 1) read(text)
    const times = Array.from({ length: 400 }, () => timeOf([text]))
    figures.push(...medianAndP95(`eligibility-${size / 1000}-kb`, times))
  }
  for (const couples of [10, 100, 1000]) {
    const texts = repliesOf(couples)
    const times = Array.from({ length: Math.max(15, 1000 / couples) }, () => timeOf(texts))
    figures.push(...medianAndP95(`eligibility-${couples}-couples`, times))
  }
  const inCouples = growth(repliesOf(10), repliesOf(1000), 100)
  figures.push({ ...exponent('eligibility-growth', inCouples), bar: 1.05, ok: inCouples <= 1.05 })
  figures.push(exponent('eligibility-growth-one-file', growth([replyOf(140_000)], [replyOf(1_400_000)], 10)))
  return figures
}

function read(text: string): number {
  const reading = readEligibilityReply(text)
  if (!reading.ok) throw new Error(reading.problem.sentence)
  return reading.members.reduce((count, member) => count + benefitFacts(member).length, 0)
}

function timeOf(texts: string[]): number {
  const began = performance.now()
  for (const text of texts) read(text)
  return performance.now() - began
}

/**
 * Processor time, since a busy neighbor stretches the clock; each side from the quietest of interleaved rounds. The
 * small side is read as often as makes it the size of the large one: the clock of the processor is a coarse one.
 */
function growth(small: string[], large: string[], times: number): number {
  const rounds = Array.from({ length: 12 }, () => ({
    small: effortOf(small, times) / times,
    large: effortOf(large, 1),
  }))
  const least = (efforts: number[]) => Math.min(...efforts)
  const ratio = least(rounds.map((one) => one.large)) / least(rounds.map((one) => one.small))
  return Math.log(ratio) / Math.log(times)
}

function effortOf(texts: string[], rounds: number): number {
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round += 1) for (const text of texts) read(text)
  return process.cpuUsage(before).user
}

function exponent(id: string, value: number): Figure {
  return { id, value: round(value), unit: 'exponent' }
}

function repliesOf(couples: number): string[] {
  return Array.from({ length: 2 * couples }, (_, index) => make271(sample(index)))
}

/** A reply of about so many bytes: one member, and lines for one other service after another, as large payers send. */
function replyOf(bytes: number): string {
  const [before = '', after = ''] = make271(sample(1)).split('SE*')
  const others = ['33', '35', '48', '50', '86', 'AL', 'UC', '88', '5', '47']
  const line = (index: number) =>
    `EB*B*IND*${others[index % 10]}*PR*OPEN CHOICE*27*${index % 97}.5*****Y~\nMSG*COPAY INCLUDED IN OUT OF POCKET~\n`
  const missing = Math.max(0, Math.floor((bytes - before.length - after.length) / line(10).length))
  return `${before}${Array.from({ length: missing }, (_, index) => line(index)).join('')}SE*${after}`
}

/** A wrong answer voids the time: the added lines concern other care, so they change no fact. */
function refuseWrongAnswers(text: string): void {
  if (read(text) !== read(make271(sample(1)))) throw new Error('the reader gave a wrong answer')
}

function medianAndP95(id: string, times: number[]): Figure[] {
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number) => round(sorted[Math.floor(sorted.length * share)] ?? 0)
  return [
    { id: `${id}-median`, value: at(0.5), unit: 'ms' },
    { id: `${id}-p95`, value: at(0.95), unit: 'ms' },
  ]
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
