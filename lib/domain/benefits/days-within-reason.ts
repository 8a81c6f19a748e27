import {
  type AskedDays,
  type AuthorizationTerms,
  hasAnswer,
  isAppealable,
  isApproved,
  isOpen,
} from '@/lib/domain/benefits/authorization'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { lastDayOf, yearsAfter } from '@/lib/domain/scheduling/wall-clock'

type Days = Pick<AuthorizationTerms, 'askedOn' | 'appealBy' | 'from' | 'until' | 'reviewDue'>

/**
 * Days in whose year somebody slipped would bound bookings for decades. None lies more than two years ahead; the payer was
 * asked within the last two years, and what they approved begins at most a year before that. What stood so before stays.
 * Each says of which day it is.
 * Refusals: `authorization-day-long-past`, `authorization-day-far-ahead`.
 */
export function daysOutOfReason(
  terms: AuthorizationTerms,
  today: IsoDay,
  before: Days | undefined,
): Refusal[] {
  const { status, askedOn, appealBy, from, until, reviewDue } = terms
  const isNew = (of: keyof Days) => terms[of] !== before?.[of]
  const asked = askedOn !== null && askedOn < today ? askedOn : today
  const counts = { asked: hasAnswer(status) || status === 'asked', days: isApproved(status) }
  return [
    ...(counts.asked && isNew('askedOn') ? longPast('askedOn', askedOn, yearsAfter(today, -2)) : []),
    ...(counts.days && isNew('from') ? longPast('from', from, yearsAfter(asked, -1)) : []),
    ...(counts.days && isNew('until') ? farAhead('last', until && lastDayOf(until), today) : []),
    ...(isOpen(status) && isNew('reviewDue') ? farAhead('reviewDue', reviewDue, today) : []),
    ...(isAppealable(status) && isNew('appealBy') ? farAhead('appealBy', appealBy, today) : []),
  ]
}

/** The same of what is asked for: from at most a year ago. */
export function askedOutOfReason({ from, until }: AskedDays, today: IsoDay): Refusal[] {
  return [...longPast('from', from, yearsAfter(today, -1)), ...farAhead('last', lastDayOf(until), today)]
}

type Of = 'askedOn' | 'from' | 'last' | 'reviewDue' | 'appealBy'

const longPast = (of: Of, day: IsoDay | null, earliest: IsoDay) =>
  day !== null && day < earliest ? [refusal('authorization-day-long-past', { of, day, earliest })] : []

function farAhead(of: Of, day: IsoDay | null, today: IsoDay): Refusal[] {
  const latest = yearsAfter(today, 2)
  return day !== null && day > latest ? [refusal('authorization-day-far-ahead', { of, day, latest })] : []
}
