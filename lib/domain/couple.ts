import type { CoupleId, PersonId } from '@/lib/domain/ids'

/** A partner as the rules see one: an id and the name we may say to the other. */
export type Partner = { id: PersonId; name: string }

/** Always two. A couple with one partner cannot be written down. */
export type Couple = { id: CoupleId; partners: readonly [Partner, Partner] }

export function otherPartner(couple: Couple, one: PersonId): Partner {
  const [first, second] = couple.partners
  return first.id === one ? second : first
}
