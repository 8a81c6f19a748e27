import type { Caller } from '@/lib/access/actor'
import { person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { findPairs } from '@/lib/data/calendars'
import { type ClearanceRow, listClearances } from '@/lib/data/clearances'
import { listLevelsOfCare } from '@/lib/data/levels-of-care'
import { listPartsFinished } from '@/lib/data/private-parts'
import { findReadsAs, isReviewer, listReviewFacts, mayTakeReview, type ReadsAs } from '@/lib/data/reviews'
import { look } from '@/lib/views/look'

/** What there is of one partner, and nothing of what it says. */
export type PartnerInReview = {
  id: string
  name: string
  readsAs: ReadsAs | null
  finished: boolean
  /** Undefined for whoever does not review the couple. */
  metAlone?: boolean
  alertsOpen?: number
  levelRecorded?: boolean
}

export type CoupleInReview = {
  zone: string
  isReviewer: boolean
  /** Whether the reader may take the review now. */
  mayTake: boolean
  partners: PartnerInReview[]
  decisions: ClearanceRow[]
}

/** A couple as its reviewer, or one of its own clinicians, sees the question of joint work: the two partners apart. */
export function coupleInReview(caller: Caller, couple: string): Promise<CoupleInReview> {
  return look(caller, 'review.read', { couple }, async ({ tx }) => {
    const [pair] = await findPairs(tx, couple)
    if (!pair) throw new NotFound()
    const reviews = await isReviewer(tx, couple)
    const finished = await listPartsFinished(tx, couple)
    const facts = reviews ? await listReviewFacts(tx, couple) : []
    const partners: PartnerInReview[] = []
    for (const { id, name } of pair.people) {
      const known = facts.find((one) => one.id === id)
      partners.push({
        ...{ id, name, readsAs: await findReadsAs(tx, couple, id) },
        finished: finished.some((one) => one.personId === id && one.finished),
        ...(known && {
          metAlone: known.metAlone,
          alertsOpen: known.alertsOpen,
          levelRecorded: (await listLevelsOfCare(tx, id)).some(({ live }) => live),
        }),
      })
    }
    return {
      zone: person(caller.actor).zone,
      isReviewer: reviews,
      mayTake: !reviews && (await mayTakeReview(tx, couple)),
      partners,
      decisions: await listClearances(tx, couple),
    }
  })
}
