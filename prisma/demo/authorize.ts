import { type Caller, person } from '@/lib/access/actor'
import { type PlanInUse, readAuthorizationFacts } from '@/lib/data/authorization-facts'
import type { AuthorizationTerms } from '@/lib/domain/benefits/authorization'
import { daysAfter, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { recordAuthorization } from '@/lib/use-cases/benefits/record-authorization'
import { look } from '@/lib/views/look'
import { must } from './callers'

type Terms = Pick<AuthorizationTerms, 'units' | 'askedOn' | 'from' | 'until' | 'reviewDue'>

/** Where a partner's plan wants days approved first: 24 days within the next twelve weeks, as its payer would say. */
export async function authorize(caller: Caller, coupleId: string, personId: string): Promise<void> {
  const plans = await plansInUse(caller, coupleId)
  const plan = plans.find((one) => one.personId === personId)
  if (!plan?.needed || plan.approvals.length > 0) return
  const today = localDateOf(caller.clock().getTime(), person(caller.actor).zone)
  await approve(caller, coupleId, plan, {
    ...{ units: 24, askedOn: today, from: daysAfter(today, -7), until: daysAfter(today, 84) },
    reviewDue: daysAfter(today, 28),
  })
}

export const plansInUse = (caller: Caller, coupleId: string): Promise<PlanInUse[]> =>
  look(caller, 'authorization.read', { couple: coupleId }, ({ tx }) => readAuthorizationFacts(tx, coupleId))

/** Puts on record what a payer approved of the plan that pays first, in place of what it had approved before. */
export async function approve(
  caller: Caller,
  coupleId: string,
  { coverageId, personId, dayCode, authorizations }: PlanInUse,
  days: Terms,
): Promise<void> {
  if (coverageId === null) throw new Error('The demo partner has no plan to approve days of.')
  const terms = {
    serviceCode: dayCode ?? 'H0015',
    status: 'approved' as const,
    reference: `PA-${personId.slice(0, 6).toUpperCase()}`,
    reviewer: 'J. Ortega, utilization review',
    reviewerPhone: '800 555 0142',
    ...{ answeredOn: days.askedOn, whyNot: '', appealBy: null, appealSource: '' },
    ...days,
  }
  const standing = authorizations.find(({ live }) => live)
  const { chain, seen } = { chain: standing?.chain ?? null, seen: standing?.id ?? null }
  await must(recordAuthorization(caller, { coupleId, coverageId, chain, seen, terms, note: '' }))
}
