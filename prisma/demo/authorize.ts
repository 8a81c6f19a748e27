import { type Caller, person } from '@/lib/access/actor'
import { readAuthorizationFacts } from '@/lib/data/authorization-facts'
import { daysAfter, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { recordAuthorization } from '@/lib/use-cases/benefits/record-authorization'
import { look } from '@/lib/views/look'
import { must } from './callers'

/** Where a partner's plan wants days approved first: 24 days within the next twelve weeks, as its payer would say. */
export async function authorize(caller: Caller, coupleId: string, personId: string): Promise<void> {
  const plans = await look(caller, 'authorization.read', { couple: coupleId }, ({ tx }) =>
    readAuthorizationFacts(tx, coupleId),
  )
  const plan = plans.find((one) => one.personId === personId)
  if (!plan?.needed || plan.coverageId === null || plan.approvals.length > 0) return
  const today = localDateOf(caller.clock().getTime(), person(caller.actor).zone)
  const terms = {
    serviceCode: 'H0015' as const,
    status: 'approved' as const,
    askedOn: today,
    reference: `PA-${personId.slice(0, 6).toUpperCase()}`,
    units: 24,
    from: daysAfter(today, -7),
    until: daysAfter(today, 84),
    reviewer: 'J. Ortega, utilization review',
    reviewerPhone: '800 555 0142',
    reviewDue: daysAfter(today, 28),
  }
  const { coverageId } = plan
  await must(recordAuthorization(caller, { coupleId, coverageId, chain: null, seen: null, terms, note: '' }))
}
