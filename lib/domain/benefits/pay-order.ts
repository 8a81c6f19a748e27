/** In whose name a plan is. */
export type Holder = 'self' | 'partner' | 'someone_else' | 'none'
export type OrderedPlan = { id: string; holder: Holder }

/**
 * The order in which one person's plans pay. The plan in their own name pays first and the one they are a dependent
 * on pays after it, their partner's before a third person's (coordination of benefits: NAIC model regulation 120,
 * section 6 A, non-dependent before dependent). Two alike keep the order they stand in. What a payer says of a
 * particular pair of plans goes before all of this, so a coordinator may set another order with a reason.
 */
export function payOrder<T extends OrderedPlan>(plans: readonly T[]): T[] {
  return [...plans].sort((one, other) => place[one.holder] - place[other.holder])
}

/** Whether the plans stand in another order than whose name they are in would give. */
export function isUnusualOrder(plans: readonly OrderedPlan[]): boolean {
  return payOrder(plans).some(({ id }, at) => id !== plans[at]?.id)
}

const place: Record<Holder, number> = { self: 0, partner: 1, someone_else: 2, none: 3 }
