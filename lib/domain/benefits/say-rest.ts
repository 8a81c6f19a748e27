import { type AskedDays, type AuthorizationTerms, isAppealable } from '@/lib/domain/benefits/authorization'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { sayDay } from '@/lib/domain/say-day'

type Answered = Pick<AuthorizationTerms, 'status' | 'units' | 'appealBy'> & { asked: AskedDays | null }

/** Of what a payer did not approve: how much it is and what can be done about it, as staff read it. Null of any other. */
export function sayRest(one: Answered, today: IsoDay): string | null {
  return isAppealable(one.status) ? `${notApproved(one)} ${nextStep(one.appealBy, today)}` : null
}

/** "24 of 36 days were not approved." */
export function notApproved({ status, units, asked }: Answered): string {
  if (!asked) return status === 'denied' ? 'The payer said no.' : 'The payer did not approve all days.'
  const missing = asked.units - (status === 'denied' ? 0 : (units ?? 0))
  if (missing <= 0) return 'The payer did not approve all that was asked for.'
  return `${missing} of ${asked.units} days ${missing === 1 ? 'was' : 'were'} not approved.`
}

function nextStep(appealBy: IsoDay | null, today: IsoDay): string {
  if (appealBy === null) return 'Ask the payer until when they take an appeal, or write a new request below.'
  if (appealBy < today)
    return `The last day to appeal was ${sayDay(appealBy)}. If the days are still needed, write a new request below.`
  return `Appeal by ${sayDay(appealBy)}, or write a new request below.`
}
