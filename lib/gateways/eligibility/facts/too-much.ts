import { scopesOf } from '@/lib/gateways/eligibility/facts/read-fact'
import type { Benefit, MemberReply } from '@/lib/gateways/eligibility/reply'
import type { SegmentRef } from '@/lib/gateways/eligibility/segment'

/** A payer that says everything it can of one plan, in several transactions, comes to a few thousand. */
const MOST = 20_000

/**
 * Where it stands that one person's lines say more than any plan does, or null. Facts are a product: a line is told once
 * for each of its services with all that hangs on it. They are counted before any is made, and no further than that.
 */
export function whereTooMuch(members: readonly MemberReply[], most = MOST): SegmentRef | null {
  let said = 0
  for (const { benefits } of members)
    for (const line of benefits) {
      said += Math.max(1, scopesOf(line).length) * (1 + hangingOn(line))
      if (said > most) return line.segment
    }
  return null
}

/** A message counts by its length: its words are searched, again for each service. The guide allows 264 characters. */
function hangingOn({ messages, details }: Benefit): number {
  const { dates, limits, places, relatedEntities } = details
  const spoken = messages.reduce((sum, { text }) => sum + Math.ceil(text.length / 264), 0)
  const named = relatedEntities.reduce((sum, { contacts }) => sum + 1 + contacts.length, 0)
  return spoken + messages.length + dates.length + limits.length + places.length + named
}
