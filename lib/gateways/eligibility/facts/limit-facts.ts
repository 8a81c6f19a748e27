import { dollars } from '@/lib/domain/benefits/money'
import { periodWords, quantityWords, unitWords } from '@/lib/gateways/eligibility/benefit-codes'
import { messageWords, ownLines, type ReadFact, scopesOf } from '@/lib/gateways/eligibility/facts/read-fact'
import type { Benefit, Limit, MemberReply, Quantity } from '@/lib/gateways/eligibility/reply'
import type { SegmentRef } from '@/lib/gateways/eligibility/segment'

/** How much care the plan pays for: limits (EB01 F) in visits, days or money, and delivery limits (HSD) anywhere. */
export function limitFacts({ benefits }: MemberReply): ReadFact[] {
  return ownLines(benefits).flatMap((line) =>
    scopesOf(line).flatMap((scope) =>
      [...ownLimits(line), ...line.limits.flatMap(hsdLimit)].map(
        ({ value, segment }): ReadFact => ({ key: 'limit', value, segment, scope, note: messageWords(line) }),
      ),
    ),
  )
}

type Words = { value: string; segment: SegmentRef }

function ownLimits({ infoType, quantity, amountCents, period, segment }: Benefit): Words[] {
  if (infoType !== 'F') return []
  const amount = quantity ? quantityIn(quantity) : amountCents === null ? null : dollars(amountCents)
  return amount ? [{ value: sentence(amount, periodWords.get(period ?? '')), segment }] : []
}

function hsdLimit({ quantity, per, period, periodCount, segment }: Limit): Words[] {
  if (!quantity) return []
  const rate = per ? `per ${unitWords.get(per) ?? per}` : undefined
  return [{ value: sentence(quantityIn(quantity), rate, span(period, periodCount)), segment }]
}

/** `per year` for one, `per 2 years` for two. */
function span(period: string | null, count: string | null): string | undefined {
  const words = periodWords.get(period ?? '')
  const many = count !== null && count !== '1'
  return many ? words?.replace(/^per (.*)$/, `per ${count} $1s`) : words
}

function quantityIn({ qualifier, value }: Quantity): string {
  return `${value} ${quantityWords.get(qualifier) ?? qualifier}`.trim()
}

function sentence(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
}
