import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type PlanInUse, readAuthorizationFacts } from '@/lib/data/authorization-facts'
import { type CoverageRow, listEveryCoverage } from '@/lib/data/benefits'
import { listUnsigned } from '@/lib/data/consents'
import { daysLeft } from '@/lib/data/order-changes'
import { isRequest, readRequestFacts } from '@/lib/data/request-facts'
import type { Transaction } from '@/lib/data/transaction'
import { burnDown } from '@/lib/domain/benefits/authorization-burn-down'
import { authorizationRequest } from '@/lib/domain/benefits/authorization-request'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { billableDays, daysOfCare } from '@/lib/domain/benefits/billable-days'
import type { DayCode } from '@/lib/domain/benefits/billing-codes'
import { stoodFirst } from '@/lib/domain/benefits/changed-meanwhile'
import { planName } from '@/lib/domain/benefits/plan-name'
import { sayDays, sayEachDay } from '@/lib/domain/benefits/say-days'
import { sayWhoLetPass } from '@/lib/domain/benefits/say-let-pass'
import { sayTurn } from '@/lib/domain/benefits/say-turns'
import { paymentConsent } from '@/lib/domain/consent/kinds'
import { noticeToAccompany } from '@/lib/domain/consent/notice-to-accompany'
import type { Block } from '@/lib/domain/paper'
import { sayDay } from '@/lib/domain/say-day'
import { lastDayOf, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { programIdentity } from '@/lib/gateways/program/identity'
import {
  type AuthorizationOnScreen,
  authorizationsOnScreen,
} from '@/lib/views/benefits/authorization-on-screen'
import { newRequest, type RequestOnScreen } from '@/lib/views/benefits/request-on-screen'
import { type CaseHeading, readHeading } from '@/lib/views/desk/case-heading'
import { look } from '@/lib/views/look'

export type PlanOnScreen = {
  id: string
  name: string
  called: string
  /** Of several plans that pay first after each other, this one's days: "pays first through Nov 30, 2026"; else empty. */
  turn: string
  /** No plan of theirs comes after it: days are let pass here. */
  isLast: boolean
  /** What pays first; null where there is no plan to ask. `former`: another stands in its place since. */
  plan: { coverageId: string; payer: string; dayCode: DayCode | null; former: boolean } | null
  /** Of a plan that stands, the first of those in whose place it does: its section is the same one on the page. */
  first: string
  /** Of a former plan the last day on which it pays first, while that is to come: "Nov 30, 2026"; else empty. */
  paysThrough: string
  /** The former plans in whose place it stands, in words, by coverage. */
  former: Record<string, string>
  /** The former plan whose approved days bound what is booked under this one, and how many are left; null: none does. */
  bound: { by: string; left: number } | null
  needed: boolean
  /** Minutes from which a day is billed as one. */
  floor: number
  authorizations: AuthorizationOnScreen[]
  overrides: { id: string; days: string; reason: string; by: string }[]
  /** Days that are booked only because somebody let them pass, with who and when. */
  passing: string[]
  /** Days that stand booked and that nothing approved reaches. */
  beyond: string[]
  /** Days that were attended and that nothing approved reaches, in words; empty where there is none. */
  unpaid: string
  /** With what a new request begins. */
  newRequest: RequestOnScreen
  /** What a payer reads of the one request that is looked at. */
  paper: RequestPaper | null
  /** Care of theirs goes on here. */
  open: boolean
  /** Their consent to treatment and payment does not hold now: nothing is asked of a payer, and no answer kept. */
  unsigned: boolean
}

export type RequestPaper = { chain: string; blocks: readonly Block[] }

export type AuthorizationsOfCouple = { heading: CaseHeading; today: IsoDay; partners: PlanOnScreen[] }

/**
 * What each partner's payer approved and how much of it is used, each partner's plan by itself: one of each partner, or
 * several where their order changes with a month. `lookAt`: the request of which the paper is shown.
 */
export function authorizationsOfCouple(
  caller: Caller,
  couple: string,
  lookAt?: string,
): Promise<AuthorizationsOfCouple> {
  return look(caller, 'authorization.read', { couple }, async ({ tx, now }) => {
    const { zone } = person(caller.actor)
    const read = await readHeading(tx, couple, now, zone, 'plan')
    if (!read) throw new NotFound()
    const { row, heading } = read
    const coverages = await listEveryCoverage(tx, couple)
    const today = localDateOf(now.getTime(), zone)
    const plans = await readAuthorizationFacts(tx, couple)
    const unsigned = await listUnsigned(tx, [couple], paymentConsent)
    const partners: PlanOnScreen[] = []
    for (const plan of plans) {
      const own = plans.filter(({ personId }) => personId === plan.personId)
      const known = row.partners.find(({ id }) => id === plan.personId)
      const coverage = coverages.find(({ id }) => id === plan.coverageId)
      partners.push({
        ...onScreen(shownWith(plan, own), { today, zone }),
        turn: own.length > 1 ? sayTurn(plan.turns, today) : '',
        isLast: plan === own.at(-1),
        paysThrough: lastDayToCome(plan, today),
        paper: await paperOf(tx, shownWith(plan, own), { coverages, on: today, lookAt }),
        name: known?.legalName ?? plan.name,
        plan: coverage
          ? {
              coverageId: coverage.id,
              payer: planName(coverage, coverages),
              dayCode: plan.dayCode,
              former: coverage.former,
            }
          : null,
        first:
          coverage && !coverage.former
            ? `stands-${stoodFirst(coverages, coverage.id)}`
            : (plan.coverageId ?? plan.personId),
        former: formerPlans(coverages, plan),
        bound: boundOf(plan),
        open: heading.ended === null || (row.apart && known?.goesOn === true),
        unsigned: unsigned.includes(plan.personId),
      })
    }
    return { heading, today, partners }
  })
}

/** With what was said of it; what was said of a plan that never pays first stands beside the first one that does. */
function shownWith(plan: PlanInUse, own: readonly PlanInUse[]): PlanInUse {
  const others = own.filter((one) => one !== plan).map(({ coverageId }) => coverageId)
  const isOthers = (coverageId: string) => others.includes(coverageId)
  const isApart = (coverageId: string) => plan !== own[0] && coverageId !== plan.coverageId
  return {
    ...plan,
    authorizations: plan.authorizations.filter(
      ({ coverageId }) => !isOthers(coverageId) && !isApart(coverageId),
    ),
  }
}

async function paperOf(
  tx: Transaction,
  plan: PlanInUse,
  { coverages, on, lookAt }: { coverages: readonly CoverageRow[]; on: IsoDay; lookAt: string | undefined },
): Promise<RequestPaper | null> {
  const request = plan.authorizations.filter(isRequest).find(({ chain }) => chain === lookAt)
  const coverage = coverages.find(({ id }) => id === request?.coverageId)
  if (!request || !coverage) return null
  const facts = await readRequestFacts(tx, request, { coverage, plan, on })
  const paper = authorizationRequest({ ...facts, program: programIdentity(), notice: noticeToAccompany })
  return { chain: request.chain, blocks: paper.blocks }
}

function formerPlans(coverages: readonly CoverageRow[], { personId, coverageId }: PlanInUse) {
  const own = coverages.filter((one) => one.former && one.personId === personId && one.id !== coverageId)
  const words = ({ payer, memberId }: CoverageRow) => [payer, memberId && `member ID ${memberId}`]
  return Object.fromEntries(own.map((one) => [one.id, words(one).filter(Boolean).join(', ')]))
}

function lastDayToCome({ former, turns }: PlanInUse, today: IsoDay): string {
  const until = turns.at(-1)?.until
  return former && until && until > today ? sayDay(lastDayOf(until)) : ''
}

const boundOf = (plan: PlanInUse): PlanOnScreen['bound'] =>
  plan.boundBy === null ? null : { by: plan.boundBy, left: daysLeft(plan) }

function onScreen(plan: PlanInUse, { today, zone: ofReader }: { today: IsoDay; zone: string }) {
  const { personId, name, needed, floor, zone, times, approvals, overrides } = plan
  const days = billableDays(daysOfCare(times, zone), floor)
  const burnt = burnDown(approvals, days, overrides)
  return {
    ...{ id: personId, called: name, needed, floor },
    authorizations: authorizationsOnScreen(plan, burnt.approvals, {
      today,
      zone: ofReader,
      settled: plan.former && burnt.beyond.length === 0,
    }),
    newRequest: newRequest(plan, { burnt: burnt.approvals, days, today }),
    overrides: overrides.map(({ id, from, until, reason, madeBy, madeOn }) => ({
      ...{ id, reason, by: `${madeBy}, ${sayDay(madeOn)}`, days: sayDays(from, until) },
    })),
    unpaid: needed ? sayEachDay(burnt.unpaid, { today }) : '',
    beyond: needed ? burnt.beyond.map(sayDay) : [],
    passing: needed ? sayWhoLetPass(overrides, burnt.passing, today) : [],
  }
}
