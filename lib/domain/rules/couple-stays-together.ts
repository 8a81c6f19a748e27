import type { Partner } from '@/lib/domain/couple'
import type { PersonId } from '@/lib/domain/ids'
import { type Refusal, refusal } from '@/lib/domain/refusals'

type Facts = {
  /** Everyone who stands in the couple. */
  partners: readonly Partner[]
  /** Whom the act or the joint session covers; others may be among them. */
  included: readonly PersonId[]
  act: 'enroll' | 'pause' | 'discharge' | 'joint-session'
}

/**
 * The couple stays together: exactly two partners, enrolled, paused and discharged as one, and a joint session seats
 * both. Splitting couples is what they fear most when they seek care, and joint work with one of them is not joint.
 */
export function coupleStaysTogether({ partners, included, act }: Facts): Refusal[] {
  const people = new Set(partners.map((partner) => partner.id)).size
  const refusals = people === 2 ? [] : [refusal('couple-is-two-people', { found: people })]
  const missing = partners.filter((partner) => !included.includes(partner.id))
  return refusals.concat(
    missing.map(({ name }) =>
      act === 'joint-session'
        ? refusal('joint-session-seats-both', { missing: name })
        : refusal('couple-acts-as-one', { missing: name, act }),
    ),
  )
}
