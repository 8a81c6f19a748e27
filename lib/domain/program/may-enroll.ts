import type { PersonId } from '@/lib/domain/ids'
import { isSettled, type PartnerBenefits } from '@/lib/domain/program/case-stage'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { coupleStaysTogether } from '@/lib/domain/rules/couple-stays-together'

export type EnrollFacts = {
  sent: boolean
  alreadyEnrolled: boolean
  /** Everyone who stands in the couple, whether or not they have left since. */
  partners: readonly (PartnerBenefits & { id: PersonId; left: boolean; consented: boolean; heard: boolean })[]
}

/**
 * May this couple enter the program? Both at once, so every reason of both at once; empty when they may. Each partner
 * needs one coverage that was concluded `verified`, or to pay without one and have that on record: nobody starts care
 * on a guess about what it costs them. And each has signed, and not stopped, what the program needs (`consented`), and
 * was heard alone: they went through their private part, or a clinician has met them (`heard`).
 *
 * Refusals: `couple-is-two-people`, `couple-acts-as-one`, `application-not-sent`, `benefits-not-settled`,
 * `consents-missing`, `not-heard-yet`, `couple-already-enrolled`.
 */
export function mayEnroll({ sent, alreadyEnrolled, partners }: EnrollFacts): Refusal[] {
  const here = partners.filter(({ left }) => !left)
  const refusals = coupleStaysTogether({ partners, included: here.map(({ id }) => id), act: 'enroll' })
  if (!sent) refusals.push(refusal('application-not-sent', {}))
  for (const partner of here)
    if (!isSettled(partner)) refusals.push(refusal('benefits-not-settled', { partner: partner.name }))
  for (const partner of here)
    if (!partner.consented) refusals.push(refusal('consents-missing', { partner: partner.name }))
  for (const partner of here)
    if (!partner.heard) refusals.push(refusal('not-heard-yet', { partner: partner.name }))
  if (alreadyEnrolled) refusals.push(refusal('couple-already-enrolled', {}))
  return refusals
}
