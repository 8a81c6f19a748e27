import type { BookedUnder, inPlaceOf, OrderChanges } from '@/lib/data/order-changes'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { sayEachDay } from '@/lib/domain/benefits/say-days'
import { sayDay } from '@/lib/domain/say-day'

/** What becomes of what is booked, and approved, once this plan pays first from a day on. */
export function sayOrderChanges(payer: string, { days, needed, beyond, lost }: OrderChanges): string {
  return [sayBooked(payer, days), sayUnapproved(needed, days.length, beyond), sayLost(lost, days.length > 0)]
    .filter((words) => words !== '')
    .join(' ')
}

/** From when on another plan in the place of one pays first, and which booked days come under it. */
export function sayAnother({ turns, days }: ReturnType<typeof inPlaceOf>): string {
  const [first] = turns
  if (!first) return 'Another plan pays first here in no month to come, so no booked day changes.'
  const from = first.from
    ? `It pays first from ${sayDay(first.from)} on; care before that stays with the plan it was under.`
    : 'It pays first from the start: no day of care has begun yet.'
  return `${from} ${sayBooked('it', days)}`
}

/** That approvals go on to bound what is booked under another plan in the place of one; empty where it has none. */
export const sayBound = (left: number | null): string =>
  left === null
    ? ''
    : `No more days can be booked than it was approved for, until this plan’s payer answers or you end its approvals: ${left || 'none'} left.`

/** What comes under the former plan again once it stands again. */
export const sayBack = ({ days, needed, beyond }: BookedUnder): string =>
  days.length > 0
    ? `${sayBooked('it', days)} ${sayUnapproved(needed, days.length, beyond)}`
    : 'No booked day changes its plan.'

function sayBooked(payer: string, days: readonly IsoDay[]): string {
  const booked = days.length === 1 ? '1 booked day comes' : `${days.length} booked days come`
  return days.length > 0 ? `${booked} under ${payer}: ${sayEachDay(days)}.` : 'No day is booked from then on.'
}

function sayUnapproved(needed: boolean, booked: number, beyond: readonly IsoDay[]): string {
  if (!needed) return 'It wants no days approved first, as far as we know.'
  if (booked === 0) return 'It wants days approved first.'
  if (beyond.length === 0) return 'It wants days approved first; every booked one is.'
  return `It wants days approved first, and has not approved ${sayEachDay(beyond)}.`
}

function sayLost(lost: readonly string[], booked: boolean): string {
  if (lost.length === 0) return ''
  const covers = booked ? ', and does not cover these days' : ''
  return lost.length === 1
    ? `From then on the approval ${sayList(lost)} of the plan before counts no more${covers}.`
    : `From then on the approvals ${sayList(lost)} of the plan before count no more${covers.replace('does', 'do')}.`
}

const sayList = (words: readonly string[]) => new Intl.ListFormat('en-GB').format(words)
