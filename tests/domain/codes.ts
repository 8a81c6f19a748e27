import type { Refusal } from '@/lib/domain/refusals'

/** The codes of refusals, in order: what most tests compare. */
export function codes(refusals: readonly Refusal[]): string[] {
  return refusals.map(({ code }) => code)
}
