import { readEligibilityReply } from '@/lib/gateways/eligibility/read-271'
import type { Benefit } from '@/lib/gateways/eligibility/reply'

/** What every reader must build of a reply: its benefit lines in order, amounts in cents, shares in basis points. */
export type ListedBenefit = Pick<
  Benefit,
  | 'infoType'
  | 'level'
  | 'serviceTypes'
  | 'insuranceType'
  | 'planName'
  | 'period'
  | 'amountCents'
  | 'shareBasisPoints'
  | 'authorization'
  | 'network'
> & { messages: readonly { text: string }[] }

/** Ours. The lines carry more than the list asks for: dates, limits, references, the segment of each. */
export function readOurs(text: string): ListedBenefit[] {
  const reading = readEligibilityReply(text)
  if (!reading.ok) throw new Error(reading.problem.sentence)
  const [only, ...others] = reading.members
  if (others.length === 0) return only?.benefits ?? []
  const list: ListedBenefit[] = []
  for (const { benefits } of reading.members) for (const benefit of benefits) list.push(benefit)
  return list
}

/** The list in one text, to compare readers by: equal texts are equal lists. */
export function written(list: readonly ListedBenefit[]): string {
  return JSON.stringify(
    list.map((one) => [
      ...[one.infoType, one.level, one.serviceTypes, one.insuranceType, one.planName, one.period],
      ...[one.amountCents, one.shareBasisPoints, one.authorization, one.network],
      one.messages.map(({ text }) => text),
    ]),
  )
}
