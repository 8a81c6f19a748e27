import type { AuthorizationRow } from '@/lib/data/authorizations'
import { isApproved } from '@/lib/domain/benefits/authorization'
import { sayDays } from '@/lib/domain/benefits/say-days'
import { sayDay } from '@/lib/domain/say-day'
import { lastDayOf } from '@/lib/domain/scheduling/wall-clock'

/** What is known of an authorization, line by line. `ofPlan`: the others of the same plan, of which it may continue one. */
export function rowsOf(
  one: AuthorizationRow,
  ofPlan: readonly AuthorizationRow[],
): { label: string; value: string }[] {
  const { askedOn, answeredOn, whyNot, appealBy, appealSource, reference, from, until, asked } = one
  const { reviewer, reviewerPhone, reviewDue } = one
  const former = ofPlan.find(({ chain }) => chain === asked?.continues)
  const said: [string, string][] = [
    ['Days asked for', asked ? `${asked.units}, ${asked.perWeek} a week` : ''],
    ['Asked from and to', asked ? sayDays(asked.from, asked.until) : ''],
    ['Continues', former?.reference ?? ''],
    ['Asked for', askedOn ? sayDay(askedOn) : ''],
    ['Answered', answeredOn ? sayDay(answeredOn) : ''],
    [isApproved(one.status) ? 'Why not all' : 'Why not', whyNot],
    ['Appeal by', appealBy ? [sayDay(appealBy), appealSource].filter(Boolean).join(', ') : ''],
    ['Number', reference],
    ['Approved days', sayUnits(one)],
    ['From and to', from && until ? sayDays(from, until) : ''],
    ['Reviewer', [reviewer, reviewerPhone].filter(Boolean).join(', ')],
    ['Next review due', reviewDue ? sayDay(reviewDue) : ''],
  ]
  return said.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }))
}

/** "12 of 36 asked", "50, more than the 36 asked", where it is known what was asked. */
const sayUnits = ({ status, units, asked }: AuthorizationRow): string => {
  if (units === null) return ''
  if (!asked || !isApproved(status)) return String(units)
  return units > asked.units
    ? `${units}, more than the ${asked.units} asked: check that with the payer’s letter`
    : `${units} of ${asked.units} asked`
}

/** What stands in the form with which it is changed. */
export function valuesOf(one: AuthorizationRow): Record<string, string> {
  return {
    ...{ serviceCode: one.serviceCode, status: one.status, reference: one.reference, note: one.note },
    ...{ reviewer: one.reviewer, reviewerPhone: one.reviewerPhone },
    ...{ answeredOn: one.answeredOn ?? '', whyNot: one.whyNot, appealBy: one.appealBy ?? '' },
    appealSource: one.appealSource,
    ...{ askedOn: one.askedOn ?? '', from: one.from ?? '', reviewDue: one.reviewDue ?? '' },
    last: one.until ? lastDayOf(one.until) : '',
    units: one.units === null ? '' : String(one.units),
  }
}
