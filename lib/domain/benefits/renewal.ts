import { type Approved, type AuthorizationTerms, approvedOf } from '@/lib/domain/benefits/authorization'
import type { BurnDown } from '@/lib/domain/benefits/authorization-burn-down'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { sayDay } from '@/lib/domain/say-day'

/** What was done already about an approval that runs out: the payer was asked again, or has approved more. */
export type Renewal = { code: 'asked'; on: IsoDay } | { code: 'approved'; left: number; from: IsoDay }

type Live = AuthorizationTerms & { id: string }

/**
 * Of the other authorizations of the same plan: one that is approved for longer and has days left, else one that the
 * payer has not answered yet; null where nobody has done anything.
 */
export function renewalOf(
  { id, until }: Approved,
  ofPlan: readonly Live[],
  burnt: readonly BurnDown[],
): Renewal | null {
  const others = ofPlan.filter((one) => one.id !== id)
  for (const other of others) {
    const approved = approvedOf(other)
    const left = burnt.find((one) => one.id === other.id)?.left ?? 0
    if (approved && approved.until > until && left > 0) return { code: 'approved', left, from: approved.from }
  }
  const asked = others.find(({ status, askedOn }) => status === 'asked' && askedOn !== null)
  return asked?.askedOn ? { code: 'asked', on: asked.askedOn } : null
}

/** As staff read it over what runs out. */
export function sayRenewal(renewal: Renewal, today: IsoDay): string {
  if (renewal.code === 'asked') return `Asked for more on ${sayDay(renewal.on)}, no answer yet`
  const { left, from } = renewal
  const begins = from > today ? `, from ${sayDay(from)} on` : ''
  return `${left} more ${left === 1 ? 'day is' : 'days are'} approved${begins}`
}
