import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { isOver } from '@/lib/domain/benefits/valid-until'
import type { PersonId } from '@/lib/domain/ids'
import { type ConcludedCoverage, isSettled, type PartnerBenefits } from '@/lib/domain/program/case-stage'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { coupleStaysTogether } from '@/lib/domain/rules/couple-stays-together'
import { sayDay } from '@/lib/domain/say-day'
import { lastDayOf } from '@/lib/domain/scheduling/wall-clock'

/** `validUntil`: the first day on which the check no longer counts; left out or null when it never ends by itself. */
export type CountedBenefits = Omit<PartnerBenefits, 'coverages'> & {
  coverages: readonly (ConcludedCoverage & { validUntil?: IsoDay | null })[]
}

export type EnrollFacts = {
  /** By the coordinator's calendar. Without it nothing has run out. */
  today?: IsoDay
  sent: boolean
  alreadyEnrolled: boolean
  /** Everyone who stands in the couple, whether or not they have left since. */
  partners: readonly (CountedBenefits & { id: PersonId; left: boolean; consented: boolean; heard: boolean })[]
}

/**
 * May this couple enter the program? Both at once, so every reason of both at once; empty when they may. Each partner
 * needs one coverage that was concluded `verified`, or to pay without one and have that on record: nobody starts care
 * on a guess about what it costs them, or on a check that has run out. And each has signed, and not stopped, what the program needs (`consented`), and
 * was heard alone: they went through their private part, or a clinician has met them (`heard`).
 *
 * Refusals: `couple-is-two-people`, `couple-acts-as-one`, `application-not-sent`, `benefits-not-settled`,
 * `benefits-check-over`, `consents-missing`, `not-heard-yet`, `couple-already-enrolled`.
 */
export function mayEnroll({ today, sent, alreadyEnrolled, partners }: EnrollFacts): Refusal[] {
  const here = partners.filter(({ left }) => !left)
  const refusals = coupleStaysTogether({ partners, included: here.map(({ id }) => id), act: 'enroll' })
  if (!sent) refusals.push(refusal('application-not-sent', {}))
  for (const partner of here)
    if (!isSettled(partner)) refusals.push(refusal('benefits-not-settled', { partner: partner.name }))
  for (const partner of here) {
    const day = today && lastDayCounted(partner, today)
    if (day) refusals.push(refusal('benefits-check-over', { partner: partner.name, day: sayDay(day) }))
  }
  for (const partner of here)
    if (!partner.consented) refusals.push(refusal('consents-missing', { partner: partner.name }))
  for (const partner of here)
    if (!partner.heard) refusals.push(refusal('not-heard-yet', { partner: partner.name }))
  if (alreadyEnrolled) refusals.push(refusal('couple-already-enrolled', {}))
  return refusals
}

/** The last day on which a partner's verified check counted, where every one has run out by today; null otherwise. */
export function lastDayCounted({ coverages, paysSince }: CountedBenefits, today: IsoDay): IsoDay | null {
  const verified = coverages.filter(({ outcome }) => outcome === 'verified')
  if (paysSince !== null || verified.length === 0) return null
  const ends = verified.map(({ validUntil }) => validUntil ?? null)
  if (!ends.every((until) => isOver(until, today))) return null
  const last = ends
    .filter((until) => until !== null)
    .sort()
    .at(-1)
  return last ? lastDayOf(last) : null
}
