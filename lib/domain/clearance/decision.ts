/**
 * What the care team decided about a couple's joint work. `review` is where everybody begins and may come back to;
 * `individual-only` keeps both partners in care, apart. Outside the clinical team only "may joint sessions be booked"
 * is known, so the last two look the same.
 */
export const clearanceDecisions = ['cleared', 'individual-only', 'review'] as const
export type ClearanceDecision = (typeof clearanceDecisions)[number]

/** As the clinicians who decide read them. */
export const decisionLabels: Record<ClearanceDecision, { title: string; meaning: string }> = {
  cleared: {
    title: 'Joint sessions may begin',
    meaning: 'Couples, peer and group sessions can be booked. Both partners were met alone.',
  },
  'individual-only': {
    title: 'Individual care only',
    meaning: 'Each partner goes on in their own care. Joint sessions ahead are called off, without a reason.',
  },
  review: {
    title: 'Not decided yet',
    meaning: 'Joint sessions wait. Joint sessions ahead are called off, without a reason.',
  },
}

/**
 * Days until a decision is looked at again, as policy of the program: a clearance with the measures of week 4, anything
 * else within two weeks, so that nobody is forgotten in between.
 */
export const daysUntilLookedAtAgain: Record<ClearanceDecision, number> = {
  cleared: 28,
  'individual-only': 14,
  review: 14,
}
