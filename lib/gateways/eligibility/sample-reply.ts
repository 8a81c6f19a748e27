import { eligibilityLines } from '@/lib/gateways/eligibility/sample-benefits'
import { clean, compact } from '@/lib/gateways/eligibility/sample-words'

/**
 * Writes the 271 an invented payer would send: for the demo program, which imports its replies as a coordinator would,
 * and for tests and benchmarks. Nothing here is a real payer, plan or person.
 */
export function make271(...replies: SampleReply[]): string {
  const segments = replies.flatMap((reply, index) => transaction(reply, String(index + 1).padStart(4, '0')))
  const day = replies[0]?.repliedOn ?? ''
  const control = '000000271'
  const nobody = `00*${' '.repeat(10)}`
  return [
    `ISA*${nobody}*${nobody}*ZZ*SAMPLEPAYER    *ZZ*ALONGSIDE      *${compact(day).slice(2)}*0900*^*00501*${control}*0*P*:`,
    `GS*HB*SAMPLEPAYER*ALONGSIDE*${compact(day)}*0900*1*X*005010X279A1`,
    ...segments,
    `GE*${replies.length}*1`,
    `IEA*1*${control}`,
  ]
    .map((segment) => `${segment}~\n`)
    .join('')
}

/** Days are ISO days. Money is integer cents, shares are basis points; what is left out the payer does not say. */
export type SampleReply = {
  payer: { name: string; id: string }
  subscriber: SamplePerson & { memberId: string }
  /** With `subscriberToo`, the policy holder is answered for in the same transaction. */
  dependent?: SamplePerson & { relationship?: 'spouse' | 'life-partner'; subscriberToo?: boolean }
  plan: SamplePlan
  amounts?: SampleAmounts
  active?: boolean
  /** AAA03 instead of benefits, such as `72` (not found) or `42` (cannot answer now). */
  rejection?: string
  trace: string
  /** When the payer wrote it: what a payer says counts for a month and the next. */
  repliedOn: string
}

export type SamplePerson = { firstName: string; lastName: string; dateOfBirth: string }

export type SamplePlan = {
  name: string
  kind: 'PPO' | 'HMO' | 'POS' | 'EPO' | 'commercial'
  group?: string
  from?: string
  mentalHealth?: boolean
  substanceUse?: boolean
  priorAuthorization?: 'required' | 'not required' | 'in words'
  telehealth?: string
  visits?: number
}

export type SampleAmounts = {
  deductible?: Sum
  familyDeductible?: Sum
  outOfPocket?: Sum
  familyOutOfPocket?: Sum
  copay?: number
  coinsurance?: number
}
export type Sum = { total: number; remaining?: number }

function transaction(reply: SampleReply, control: string): string[] {
  const { payer, subscriber, dependent } = reply
  const [policyHolder, trace] = [
    `NM1*IL*1*${person(subscriber)}****MI*${clean(subscriber.memberId)}`,
    traceLine(reply),
  ]
  const group = reply.plan.group ? [`REF*6P*${clean(reply.plan.group)}`] : []
  const own = [...group, birth(subscriber)]
  const answer = answerOf(reply)
  const body = [
    `BHT*0022*11*${clean(reply.trace)}*${compact(reply.repliedOn)}*0900`,
    'HL*1**20*1',
    `NM1*PR*2*${clean(payer.name)}*****PI*${clean(payer.id)}`,
    'HL*2*1*21*1',
    'NM1*1P*2*ALONGSIDE PROGRAM*****XX*1234567893',
    `HL*3*2*22*${dependent ? 1 : 0}`,
    ...(dependent && !dependent.subscriberToo
      ? [policyHolder, ...own]
      : [trace, policyHolder, ...own, ...answer]),
    ...(dependent ? ['HL*4*3*23*0', trace, ...dependentLines(dependent), ...answer] : []),
  ]
  return [`ST*271*${control}*005010X279A1`, ...body, `SE*${body.length + 2}*${control}`]
}

function dependentLines(dependent: NonNullable<SampleReply['dependent']>): string[] {
  const relation = dependent.relationship === 'life-partner' ? '53' : '01'
  return [`NM1*03*1*${person(dependent)}`, birth(dependent), `INS*N*${relation}`]
}

function answerOf(reply: SampleReply): string[] {
  return reply.rejection ? [`AAA*N**${reply.rejection}*C`] : eligibilityLines(reply)
}

function traceLine({ trace }: SampleReply): string {
  return `TRN*2*${clean(trace)}*9ALONGSIDE`
}

function person({ firstName, lastName }: SamplePerson): string {
  return `${clean(lastName)}*${clean(firstName)}`
}

function birth({ dateOfBirth }: SamplePerson): string {
  return `DMG*D8*${compact(dateOfBirth)}`
}
