import {
  type AskedDays,
  type AuthorizationTerms,
  hasAnswer,
  isAppealable,
  isApproved,
  isOpen,
  saysWhyNot,
} from '@/lib/domain/benefits/authorization'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { daysOutOfReason } from '@/lib/domain/benefits/days-within-reason'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { daysBetween } from '@/lib/domain/scheduling/wall-clock'

/**
 * May this go on record? What it lacks by itself (`lacksOf`) is told. The days on which the payer was asked and answered
 * are not to come (`authorization-day-ahead`, `authorization-answer-ahead`), and the next review is not past
 * (`authorization-review-over`) unless it stood so before. In part is fewer than was asked for
 * (`authorization-part-is-not-fewer`); in full a payer may approve more. And all of `daysOutOfReason`.
 */
export function mayRecordAuthorization(
  terms: AuthorizationTerms,
  today: IsoDay,
  before: (AuthorizationTerms & { asked: AskedDays | null }) | undefined,
): Refusal[] {
  const { askedOn, answeredOn, reviewDue } = terms
  const isOver = reviewDue !== null && reviewDue < today && reviewDue !== before?.reviewDue
  return [
    ...lacksOf(terms).map(({ why }) => why),
    ...(askedOn !== null && askedOn > today ? [refusal('authorization-day-ahead', {})] : []),
    ...(hasAnswer(terms.status) && answeredOn !== null && answeredOn > today
      ? [refusal('authorization-answer-ahead', {})]
      : []),
    ...(isOver && isOpen(terms.status) ? [refusal('authorization-review-over', {})] : []),
    ...notFewer(terms, before?.asked ?? null),
    ...daysOutOfReason(terms, today, before),
  ]
}

function notFewer({ status, units }: AuthorizationTerms, asked: AskedDays | null): Refusal[] {
  if (status !== 'partly-approved' || units === null || asked === null || units < asked.units) return []
  return [refusal('authorization-part-is-not-fewer', { units, asked: asked.units })]
}

export type Lack = {
  of:
    | 'askedOn'
    | 'answeredOn'
    | 'whyNot'
    | 'appealBy'
    | 'appealSource'
    | 'reference'
    | 'units'
    | 'from'
    | 'until'
    | 'reviewerPhone'
    | 'reviewDue'
  why: Refusal
}

/**
 * What an authorization lacks whatever day it is, each with the term it is about. An approval has its number, its days
 * and its end; an answer has its day, and what was not approved, or is withdrawn, its reason; what was asked, denied or approved has the day it was
 * asked for. Refusals: `authorization-needs-day-asked`, `authorization-needs-day-answered`,
 * `authorization-answered-before-asked`, `authorization-needs-reason`, `authorization-appeal-too-early`, `authorization-appeal-needs-source`,
 * `authorization-needs-its-number`, `authorization-needs-units`, `authorization-needs-days`, `authorization-days-swapped`,
 * `authorization-more-days-than-span`, `authorization-phone-not-read`, `authorization-review-too-early`.
 */
export function lacksOf(terms: AuthorizationTerms): Lack[] {
  const { status, askedOn, answeredOn, whyNot, appealBy, appealSource, reviewerPhone, reviewDue } = terms
  const isAnswered = hasAnswer(terms.status)
  const heard = isAnswered ? answeredOn : askedOn
  const lacks: (Lack | false)[] = [
    (isAnswered || status === 'asked') &&
      askedOn === null && { of: 'askedOn', why: refusal('authorization-needs-day-asked', {}) },
    isAnswered &&
      answeredOn === null && { of: 'answeredOn', why: refusal('authorization-needs-day-answered', {}) },
    isAnswered &&
      isBefore(answeredOn, askedOn) && {
        of: 'answeredOn',
        why: refusal('authorization-answered-before-asked', {}),
      },
    saysWhyNot(status) &&
      whyNot.trim() === '' && { of: 'whyNot', why: refusal('authorization-needs-reason', {}) },
    isAppealable(status) &&
      isBefore(appealBy, answeredOn) && {
        of: 'appealBy',
        why: refusal('authorization-appeal-too-early', {}),
      },
    isAppealable(status) &&
      appealBy !== null &&
      appealSource.trim() === '' && {
        of: 'appealSource',
        why: refusal('authorization-appeal-needs-source', {}),
      },
    ...lacksOfDays(terms),
    (isAnswered || status === 'asked') &&
      !isPhone(reviewerPhone) && {
        of: 'reviewerPhone',
        why: refusal('authorization-phone-not-read', {}),
      },
    isOpen(status) &&
      isBefore(reviewDue, heard) && {
        of: 'reviewDue',
        why: refusal('authorization-review-too-early', {}),
      },
  ]
  return lacks.filter((lack) => lack !== false)
}

function lacksOfDays({ status, reference, units, from, until }: AuthorizationTerms): (Lack | false)[] {
  const approved = isApproved(status)
  const span = from !== null && until !== null && until > from ? daysBetween(from, until) : null
  return [
    approved &&
      reference.trim() === '' && { of: 'reference', why: refusal('authorization-needs-its-number', {}) },
    approved && units === null && { of: 'units', why: refusal('authorization-needs-units', {}) },
    approved &&
      (from === null || until === null) && {
        of: from === null ? 'from' : 'until',
        why: refusal('authorization-needs-days', {}),
      },
    isBefore(until, from, true) && { of: 'until', why: refusal('authorization-days-swapped', {}) },
    approved &&
      units !== null &&
      span !== null &&
      units > span && {
        of: 'units',
        why: refusal('authorization-more-days-than-span', { units, days: span }),
      },
  ]
}

const isBefore = (one: IsoDay | null, other: IsoDay | null, orSame = false) =>
  one !== null && other !== null && (one < other || (orSame && one === other))

/** Ten digits make a phone number in this country; an extension may follow. Nothing at all is no mistake. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return (
    text === '' ||
    (/^[\d\s()+.,\-/]+((x|ext\.?|extension)\s*\d+)?$/i.test(text) && digits >= 10 && digits <= 21)
  )
}
