import type { Refusal } from '@/lib/domain/refusals'

/** What a rule or a use case answers: the thing done, or every reason why not, all at once. */
export type Outcome<T> = Done<T> | Refused
export type Done<T> = { ok: true; value: T }
export type Refused = { ok: false; refusals: Refusal[] }

export function done<T>(value: T): Done<T> {
  return { ok: true, value }
}

export function refuse(...refusals: Refusal[]): Refused {
  return { ok: false, refusals }
}
