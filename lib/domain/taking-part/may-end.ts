import type { PersonId } from '@/lib/domain/ids'
import { type Refusal, refusal } from '@/lib/domain/refusals'

export type EndFacts = {
  /** Whether both still stand in the couple. */
  stands: boolean
  enrolled: boolean
  partners: readonly { id: PersonId; name: string; hasTherapist: boolean }[]
  /** Whose own care goes on. */
  goingOn: readonly string[]
}

/**
 * May the couple be ended so? Every reason against it at once. It ends for both in one act: nobody is left in half a
 * couple. Care of their own goes on only for somebody who is in the program and has a therapist of their own, so that
 * "going on" is not an empty word.
 *
 * Refusals: `couple-has-ended`, `not-in-care-yet`, `goes-on-without-a-therapist`.
 */
export function mayEnd({ stands, enrolled, partners, goingOn }: EndFacts): Refusal[] {
  if (!stands) return [refusal('couple-has-ended', {})]
  const staying = partners.filter(({ id }) => goingOn.includes(id))
  if (staying.length > 0 && !enrolled) return [refusal('not-in-care-yet', {})]
  return staying
    .filter(({ hasTherapist }) => !hasTherapist)
    .map(({ name }) => refusal('goes-on-without-a-therapist', { name }))
}
