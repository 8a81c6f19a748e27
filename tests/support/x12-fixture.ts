import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { benefitFacts, type ReadFact } from '@/lib/gateways/eligibility/facts'
import type { MemberTexts } from '@/lib/gateways/eligibility/member-texts'
import { type EligibilityReading, readEligibilityReply } from '@/lib/gateways/eligibility/read-271'
import type { ReadingProblem } from '@/lib/gateways/eligibility/reading-problem'
import type { MemberReply } from '@/lib/gateways/eligibility/reply'
import { splitMembers } from '@/lib/gateways/eligibility/split-members'

const folder = join(import.meta.dirname, '../fixtures/x12')

/** The text of one of the invented files in tests/fixtures/x12. */
export function fixture(name: string): string {
  return readFileSync(join(folder, `${name}.edi`), 'utf8')
}

export function allFixtures(): string[] {
  return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
}

export type Read = Extract<EligibilityReading, { ok: true }>

export function reading(text: string): Read {
  const read = readEligibilityReply(text)
  if (!read.ok) throw new Error(`expected a reply, got: ${read.problem.sentence}`)
  return read
}

/** Each member's part of a file that is a reply. */
export function partsOf(text: string): MemberTexts {
  const split = splitMembers(text)
  if (!split.ok) throw new Error(`expected parts, got: ${split.problem.sentence}`)
  return split.parts
}

export function problemOf(text: string): ReadingProblem {
  const read = readEligibilityReply(text)
  if (read.ok) throw new Error('expected a problem, got a reply')
  return read.problem
}

export function memberOf(text: string, index = 0): MemberReply {
  const member = reading(text).members[index]
  if (!member) throw new Error(`there is no member ${index}`)
  return member
}

export function factsOf(text: string, index = 0): ReadFact[] {
  return benefitFacts(memberOf(text, index))
}

/** Every value of one key, with where it holds: `individual in 30 = 150000`. */
export function said(facts: ReadFact[], key: ReadFact['key']): string[] {
  return facts
    .filter((fact) => fact.key === key)
    .map(
      ({ scope, value }) => `${scope.level ?? '-'} ${scope.network} ${scope.serviceType ?? '-'} = ${value}`,
    )
}

/** A whole 271 for one subscriber with these lines after the name (`EB*...`, `MSG*...`). */
export function replyWith(...lines: string[]): string {
  const body = [
    'ST*271*0001*005010X279A1',
    'BHT*0022*11*ALG-1*20260112*0814',
    'HL*1**20*1',
    'NM1*PR*2*NORTHWIND MUTUAL*****PI*NWM77',
    'HL*2*1*21*1',
    'NM1*1P*2*ALONGSIDE PROGRAM*****XX*1234567893',
    'HL*3*2*22*0',
    'NM1*IL*1*OKAFOR*MAYA****MI*NWM204418801',
    ...lines,
  ]
  return [
    'ISA*00*          *00*          *ZZ*NWMUTUAL       *ZZ*ALONGSIDE      *260112*0814*^*00501*000004101*0*P*:',
    'GS*HB*NWMUTUAL*ALONGSIDE*20260112*0814*4101*X*005010X279A1',
    ...body,
    `SE*${body.length + 1}*0001`,
    'GE*1*4101',
    'IEA*1*000004101',
  ]
    .map((segment) => `${segment}~`)
    .join('\n')
}
