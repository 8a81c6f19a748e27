import type { Refusal } from '@/lib/domain/refusals'
import type { FormValues } from '@/lib/forms/form-state'

/** What a form sends along of what stood on its page: the state of it, and the row where another took its place. */
const carried = ['seen', 'coverageId']

/**
 * For an action’s `keep`. A "no" because of something newer says what that is: whoever presses again has seen it. Where
 * the database had the last word nobody knows what stands, and the form keeps what it had.
 */
export function seenNow(refusals: readonly Refusal[]): FormValues {
  const newer = refusals.filter(({ code }) => code.endsWith('-changed-meanwhile'))
  const facts = newer.flatMap(({ facts }) => Object.entries(facts))
  return Object.fromEntries(
    facts.flatMap(([name, value]) => (carried.includes(name) && value ? [[name, String(value)]] : [])),
  )
}

/** The same of a form whose `seen` is of something else than the plan: only which plan stands now. */
export function planNow(refusals: readonly Refusal[]): FormValues {
  const [now] = refusals.filter(({ code }) => code === 'plan-changed-meanwhile')
  const { coverageId } = seenNow(now ? [now] : [])
  return coverageId ? { coverageId } : {}
}
