import type { AuthorizationStatus } from '@/lib/domain/benefits/authorization'

type Facts = {
  /** No plan pays for this partner. */
  paysThemselves: boolean
  /** What the payer wants in general; null where the payer is none we know. */
  usual: 'required' | 'not-required' | 'ask' | null
  /** What replies and calls say of this plan, in network, but for what was over by their last word. */
  said: readonly unknown[]
  /** Of every approval of this plan that is on record. */
  statuses: readonly AuthorizationStatus[]
}

/**
 * Whether days of care must be approved before they are booked: one has been asked for (or is to be), or a source about
 * this very plan says so, or, where none speaks, the payer in general. The database asks the same
 * (`plan_wants_approval`).
 */
export function needsAuthorization({ paysThemselves, usual, said, statuses }: Facts): boolean {
  if (paysThemselves) return false
  if (statuses.some((status) => status !== 'withdrawn')) return true
  const answers = said.filter((one) => one === 'required' || one === 'not required')
  return answers.length > 0 ? answers.includes('required') : usual === 'required'
}
