import { authorizationFacts } from '@/lib/gateways/eligibility/facts/authorization-facts'
import { costFacts } from '@/lib/gateways/eligibility/facts/cost-facts'
import { coverageFacts } from '@/lib/gateways/eligibility/facts/coverage-facts'
import { elsewhereFacts } from '@/lib/gateways/eligibility/facts/elsewhere-facts'
import { limitFacts } from '@/lib/gateways/eligibility/facts/limit-facts'
import { periodFacts } from '@/lib/gateways/eligibility/facts/period-facts'
import { planFacts } from '@/lib/gateways/eligibility/facts/plan-facts'
import type { ReadFact } from '@/lib/gateways/eligibility/facts/read-fact'
import { telehealthFacts } from '@/lib/gateways/eligibility/facts/telehealth-facts'
import type { MemberReply } from '@/lib/gateways/eligibility/reply'
import { refOf } from '@/lib/gateways/eligibility/segment'

export type { ReadFact } from '@/lib/gateways/eligibility/facts/read-fact'

/**
 * What a reply says about one member, as facts with the segment each came from. Only lines for the plan as a whole,
 * mental health, substance use and office visits make facts; every other line stays in `member.benefits`. A line that
 * repeats an earlier one (same key, value and scope) is not told twice.
 */
export function benefitFacts(member: MemberReply): ReadFact[] {
  const seen = new Set<string>()
  const all = [
    coverageFacts,
    periodFacts,
    planFacts,
    costFacts,
    authorizationFacts,
    telehealthFacts,
    limitFacts,
    elsewhereFacts,
  ]
  const facts: ReadFact[] = []
  for (const fact of all.flatMap((read) => read(member))) {
    const { key, value, scope } = fact
    const identity = JSON.stringify([key, value, scope.level, scope.network, scope.serviceType])
    if (seen.has(identity)) continue
    seen.add(identity)
    facts.push({ ...fact, segment: refOf(fact.segment) })
  }
  return facts
}
