import { dollars } from '@/lib/domain/benefits/money'
import { active, periodWords, quantityWords, unitWords } from '@/lib/gateways/eligibility/benefit-codes'
import { deliveryPatterns, timesOfDay } from '@/lib/gateways/eligibility/delivery-words'
import { messageWords, ownLines, type ReadFact, scopesOf } from '@/lib/gateways/eligibility/facts/read-fact'
import type { Benefit, Limit, MemberReply, Quantity } from '@/lib/gateways/eligibility/reply'
import type { SegmentRef } from '@/lib/gateways/eligibility/segment'

/** How much care the plan pays for: limits in visits, days or money (EB), and delivery limits (HSD) on any line. */
export function limitFacts({ benefits }: MemberReply): ReadFact[] {
  return ownLines(benefits).flatMap((line) =>
    scopesOf(line).flatMap((scope) =>
      [...ownLimits(line), ...line.details.limits.flatMap(hsdLimit)].map(
        ({ value, segment }): ReadFact => ({ key: 'limit', value, segment, scope, note: messageWords(line) }),
      ),
    ),
  )
}

type Words = { value: string; segment: SegmentRef }

/** EB01 F limits, H says that there is no limit; on a line about status EB09 and EB10 limit it too. */
function ownLimits({ infoType, details, amountCents, period, segment }: Benefit): Words[] {
  const { quantity } = details
  const within = periodWords.get(period ?? '')
  if (infoType === 'H') return [{ value: sentence('no limit', within), segment }]
  if (infoType !== 'F' && !(quantity && carriesQuantity.has(infoType))) return []
  const amount = quantity ? quantityIn(quantity) : amountCents === null ? null : dollars(amountCents)
  return amount ? [{ value: sentence(amount, within), segment }] : []
}

const carriesQuantity = new Set([...active, 'D', 'CB'])

function hsdLimit({
  quantity,
  per,
  perCount,
  period,
  periodCount,
  pattern,
  timeOfDay,
  segment,
}: Limit): Words[] {
  const unit = per ? (unitWords.get(per) ?? per) : null
  const rate = unit && (perCount ? `${perCount} a ${unit}` : `per ${unit}`)
  const when = [deliveryPatterns.get(pattern ?? ''), timesOfDay.get(timeOfDay ?? '')].filter(Boolean)
  const said = quantity ? quantityIn(quantity) : null
  const value = [
    sentence(said, perCount ? null : rate, perCount ? null : span(period, periodCount)),
    perCount ? sentence(rate, span(period, periodCount)) : null,
    ...when,
  ]
  const words = value.filter(Boolean).join(', ')
  return said || perCount || when.length > 0 ? [{ value: words, segment }] : []
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

function sentence(...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
}
