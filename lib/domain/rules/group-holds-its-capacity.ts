import { type Refusal, refusal } from '@/lib/domain/refusals'

/** Payers differ (8 in one memo, 12 to 15 elsewhere): a program sets its own capacity, never above this. */
export const mostInAGroup = 12
/** Four couples. */
export const usualGroupCapacity = 8

type Facts = {
  /** Places for partners; facilitators are not counted. */
  capacity: number
  /** Partners who hold a place now. */
  seated: number
  /** Partners about to join: two, since couples join whole. */
  joining: number
}

/** A group holds no more partners than its capacity: beyond it, people stop speaking and payers stop paying. */
export function groupHoldsItsCapacity({ capacity, seated, joining }: Facts): Refusal[] {
  if (capacity > mostInAGroup)
    return [refusal('group-is-larger-than-allowed', { capacity, most: mostInAGroup })]
  const left = Math.max(0, capacity - seated)
  return joining > left ? [refusal('group-is-full', { left, joining })] : []
}
