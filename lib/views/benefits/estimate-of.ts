import { type Caller, person } from '@/lib/access/actor'
import { listFacts } from '@/lib/data/benefit-facts'
import { listPayers } from '@/lib/data/payers'
import {
  listAllowed,
  listBookedTimes,
  listPartnerIds,
  listPlansToEstimate,
} from '@/lib/data/plans-to-estimate'
import { listPolicyAnswers } from '@/lib/data/policy-answers'
import type { Transaction } from '@/lib/data/transaction'
import { dayCodes } from '@/lib/domain/benefits/billing-codes'
import type { Estimate, PlanTerms } from '@/lib/domain/benefits/estimate/estimate'
import type { Planned } from '@/lib/domain/benefits/estimate/planned-days'
import { mondayOf } from '@/lib/domain/scheduling/monday'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { DAY } from '@/lib/domain/time'
import {
  type KnownForEstimates,
  partnerToEstimate,
  termsOfPlan,
} from '@/lib/views/benefits/partner-to-estimate'
import { estimateTwoWays } from '@/lib/views/benefits/two-ways'
import { look } from '@/lib/views/look'

/**
 * One partner's estimate, by telehealth and in person, with what it was counted from. `plans` are their plans in the
 * order they pay, for telehealth: their yearly sums are what meters show. `payer` is null where we know none by the
 * name of the plan that pays first: then there is no allowed amount either. Estimate, not a guarantee.
 */
export type PartnerEstimate = {
  personId: string
  telehealth: Estimate
  inPerson: Estimate
  plans: PlanTerms[]
  planned: Planned
  payer: { id: string; name: string } | null
  /** For the desk: the plan that pays first and the payers it may belong to. Null for whoever looks at their own. */
  chooser: PayerChooser | null
}

export type PayerChooser = { coupleId: string; coverageId: string; payers: { id: string; name: string }[] }

/** What both partners of a couple may pay, for their coordinator: each alone, or together on one policy. */
export function estimatesOfCouple(caller: Caller, couple: string): Promise<PartnerEstimate[]> {
  return look(caller, 'benefits.read', { couple }, async ({ tx, now }) => {
    const { zone } = person(caller.actor)
    const estimates = await readEstimates(tx, await listPartnerIds(tx, couple), { now, zone })
    const payers = (await listPayers(tx)).flatMap(({ id, name, retiredAt }) =>
      retiredAt ? [] : [{ id, name }],
    )
    return estimates.map((one) => {
      const coverageId = one.plans[0]?.coverage
      return { ...one, chooser: coverageId ? { coupleId: couple, coverageId, payers } : null }
    })
  })
}

/** What the person who asks may pay, from their own plan's facts alone: the other partner's care moves nothing in it. */
export function ownEstimate(caller: Caller): Promise<PartnerEstimate> {
  const { id, zone } = person(caller.actor)
  return look(caller, 'benefits.read-own', { person: id }, async ({ tx, now }) => {
    const [own] = await readEstimates(tx, [id], { now, zone })
    return own as PartnerEstimate
  })
}

/** Of plans of before that still pay, by their ids: their yearly sums, and of which day they are. */
export async function readTermsOf(
  tx: Transaction,
  coverages: readonly string[],
  { now, zone }: { now: Date; zone: string },
): Promise<PlanTerms[]> {
  if (coverages.length === 0) return []
  const today = localDateOf(now.getTime(), zone)
  const plans = await listPlansToEstimate(tx, [], today, coverages)
  const facts = await listFacts(tx, coverages)
  const known = { plans, facts, answers: [], allowed: [], booked: [], today, zone }
  return plans.map((plan) => termsOfPlan(plan, known))
}

/**
 * For views that read more in the same transaction. One person asked about alone is counted as if nobody else were on
 * the policy; two are counted together where they are on one. Days are by the `zone` of who looks.
 */
export async function readEstimates(
  tx: Transaction,
  people: readonly string[],
  { now, zone }: { now: Date; zone: string },
): Promise<PartnerEstimate[]> {
  const today = localDateOf(now.getTime(), zone)
  const plans = await listPlansToEstimate(tx, people, today)
  const payers = plans.flatMap(({ payerId }) => (payerId === null ? [] : [payerId]))
  const known: KnownForEstimates = {
    plans,
    facts: await listFacts(
      tx,
      plans.map(({ coverageId }) => coverageId),
    ),
    answers: await listPolicyAnswers(
      tx,
      plans.map(({ coverageId }) => coverageId),
    ),
    // The planned days may begin with the Monday of this week.
    allowed: await listAllowed(tx, payers, dayCodes, mondayOf(today)),
    booked: await listBookedTimes(tx, people, new Date(now.getTime() - 7 * DAY)),
    today,
    zone,
  }
  return estimateTwoWays(people.map((id) => partnerToEstimate(id, known)))
}
