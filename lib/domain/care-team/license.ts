import type { LocalDate } from '@/lib/domain/scheduling/wall-clock'

/**
 * A license, or a compact privilege, to treat people who are in one state (two-letter code).
 * `expiresOn` is the last day on which it is valid.
 */
export type License = { state: string; expiresOn: LocalDate }

/** The license that covers a state on a day, or why there is none: an expired one is named by its last day. */
export function coverIn(
  state: string,
  on: LocalDate,
  licenses: readonly License[],
): 'covered' | 'none' | { expiredOn: LocalDate } {
  const inState = licenses.filter((license) => license.state === state)
  if (inState.some((license) => license.expiresOn >= on)) return 'covered'
  const last = inState
    .map((license) => license.expiresOn)
    .sort()
    .at(-1)
  return last === undefined ? 'none' : { expiredOn: last }
}
