import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type PlanInUse, readAuthorizationFacts } from '@/lib/data/authorization-facts'
import { listCoverages } from '@/lib/data/benefits'
import { listUnsigned } from '@/lib/data/consents'
import { burnDown } from '@/lib/domain/benefits/authorization-burn-down'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { billableDays, daysOfCare } from '@/lib/domain/benefits/billable-days'
import type { DayCode } from '@/lib/domain/benefits/billing-codes'
import { sayDays } from '@/lib/domain/benefits/say-days'
import { sayWhoLetPass } from '@/lib/domain/benefits/say-let-pass'
import { paymentConsent } from '@/lib/domain/consent/kinds'
import { sayDay } from '@/lib/domain/say-day'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import {
  type AuthorizationOnScreen,
  authorizationsOnScreen,
} from '@/lib/views/benefits/authorization-on-screen'
import { type CaseHeading, readHeading } from '@/lib/views/desk/case-heading'
import { look } from '@/lib/views/look'

export type PlanOnScreen = {
  id: string
  name: string
  called: string
  /** What pays first; null where there is no plan to ask. */
  plan: { coverageId: string; payer: string; dayCode: DayCode | null } | null
  needed: boolean
  /** Minutes from which a day is billed as one. */
  floor: number
  authorizations: AuthorizationOnScreen[]
  overrides: { id: string; days: string; reason: string; by: string }[]
  /** Days that are booked only because somebody let them pass, with who and when. */
  passing: string[]
  /** Days that stand booked and that nothing approved reaches. */
  beyond: string[]
  /** Care of theirs goes on here. */
  open: boolean
  /** Their consent to treatment and payment does not hold now: nothing is asked of a payer, and no answer kept. */
  unsigned: boolean
}

export type AuthorizationsOfCouple = { heading: CaseHeading; today: IsoDay; partners: PlanOnScreen[] }

/** What each partner's payer approved and how much of it is used, each partner's plan by itself. */
export function authorizationsOfCouple(caller: Caller, couple: string): Promise<AuthorizationsOfCouple> {
  return look(caller, 'authorization.read', { couple }, async ({ tx, now }) => {
    const { zone } = person(caller.actor)
    const read = await readHeading(tx, couple, now, zone, 'plan')
    if (!read) throw new NotFound()
    const { row, heading } = read
    const coverages = await listCoverages(tx, couple)
    const today = localDateOf(now.getTime(), zone)
    const plans = await readAuthorizationFacts(tx, couple)
    const unsigned = await listUnsigned(tx, [couple], paymentConsent)
    return {
      heading,
      today,
      partners: plans.map((plan) => {
        const known = row.partners.find(({ id }) => id === plan.personId)
        const coverage = coverages.find(({ id }) => id === plan.coverageId)
        return {
          ...onScreen(plan, today),
          name: known?.legalName ?? plan.name,
          plan: coverage ? { coverageId: coverage.id, payer: coverage.payer, dayCode: plan.dayCode } : null,
          open: heading.ended === null || (row.apart && known?.goesOn === true),
          unsigned: unsigned.includes(plan.personId),
        }
      }),
    }
  })
}

type Shown = Omit<PlanOnScreen, 'name' | 'plan' | 'open' | 'unsigned'>

function onScreen(plan: PlanInUse, today: IsoDay): Shown {
  const { personId, name, needed, floor, zone, times, approvals, overrides } = plan
  const days = billableDays(daysOfCare(times, zone), floor)
  const burnt = burnDown(approvals, days, overrides)
  return {
    ...{ id: personId, called: name, needed, floor },
    authorizations: authorizationsOnScreen(plan, burnt.approvals, today),
    overrides: overrides.map(({ id, from, until, reason, madeBy, madeOn }) => ({
      ...{ id, reason, by: `${madeBy}, ${sayDay(madeOn)}`, days: sayDays(from, until) },
    })),
    beyond: needed ? burnt.beyond.map(sayDay) : [],
    passing: needed ? sayWhoLetPass(overrides, burnt.passing) : [],
  }
}
