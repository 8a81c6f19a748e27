import { type PlanInUse, payingOn, readAuthorizationFacts } from '@/lib/data/authorization-facts'
import { type CoverageRow, listEveryCoverage } from '@/lib/data/benefits'
import { listSeatTimes, type SeatTime } from '@/lib/data/care-times'
import { listPartnerDetails, type PartnerDetails } from '@/lib/data/case-details'
import { listDiagnoses, onDay } from '@/lib/data/diagnoses'
import { listFees } from '@/lib/data/fees'
import { findPayer, type PayerRow } from '@/lib/data/payers'
import type { Transaction } from '@/lib/data/transaction'
import { burnDown } from '@/lib/domain/benefits/authorization-burn-down'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { billableDays, daysOfCare } from '@/lib/domain/benefits/billable-days'
import { isBilledTo } from '@/lib/domain/benefits/billable-to'
import type { ClaimHead } from '@/lib/domain/benefits/billed-days-file'
import { daysOfMonth, type Month } from '@/lib/domain/benefits/billing-month'
import type { Attended, ClaimFacts } from '@/lib/domain/benefits/claim-lines'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { MINUTE } from '@/lib/domain/time'

export type PartnerClaim = {
  personId: string
  called: string
  /** Null where no plan pays: then there is a superbill alone, and no payer to send anything to. */
  coverage: CoverageRow | null
  head: Omit<ClaimHead, 'billingProvider'>
  facts: ClaimFacts
}

/** What one partner's claims of a month are made of, for both partners, each from their own plan alone. */
export async function readClaims(tx: Transaction, couple: string, month: Month): Promise<PartnerClaim[]> {
  // Turns change with a month, so that a month has one payer.
  const plans = payingOn(await readAuthorizationFacts(tx, couple), daysOfMonth(month).from)
  const coverages = await listEveryCoverage(tx, couple)
  const seats = await listSeatTimes(tx, couple)
  const charges = await listFees(tx, null)
  const claims: PartnerClaim[] = []
  for (const partner of await listPartnerDetails(tx, couple)) {
    const plan = plans.find(({ personId }) => personId === partner.id)
    if (!plan) continue
    const coverage = coverages.find(({ id }) => id === plan.coverageId) ?? null
    const payer = coverage ? await payerOf(tx, coverage.id) : null
    const diagnoses = await listDiagnoses(tx, partner.id)
    const own = seats.filter(({ personId }) => personId === partner.id)
    claims.push({
      ...{ personId: partner.id, called: partner.name, coverage },
      head: headOf(partner, coverage, payer, month),
      facts: {
        sessions: attendedIn(own, plan.zone, month),
        floor: plan.floor,
        jointApart: plan.jointApart,
        place: payer?.telehealthPlace ?? '10',
        modifiers: payer?.modifiers ?? [],
        usualDayCode: payer?.dayCode ?? null,
        ...approvals(plan),
        diagnosesOn: (day) => onDay(diagnoses, day),
        chargeOn: (code, day) =>
          charges.find((fee) => fee.code === code && fee.place === 'telehealth' && holdsOn(fee, day))?.high ??
          null,
      },
    })
  }
  return claims
}

async function payerOf(tx: Transaction, coverage: string): Promise<PayerRow | null> {
  const [row] = await tx.$queryRaw<{ id: string | null }[]>`
    SELECT payer_id AS id FROM plans_in_reach() WHERE id = ${coverage}::uuid`
  return row?.id ? findPayer(tx, row.id) : null
}

function headOf(
  { legalName, dateOfBirth }: PartnerDetails,
  coverage: CoverageRow | null,
  payer: PayerRow | null,
  month: Month,
): PartnerClaim['head'] {
  return {
    patient: { name: legalName, dateOfBirth: dateOfBirth || null },
    subscriber: {
      isPatient: coverage === null || coverage.holder === 'self',
      memberId: coverage?.memberId ?? '',
      group: coverage?.group ?? '',
    },
    payer: { name: payer?.name ?? coverage?.payer ?? '', code: payer?.code || null },
    ...daysOfMonth(month),
  }
}

function attendedIn(seats: readonly SeatTime[], zone: string, month: Month): Attended[] {
  const { from, until } = daysOfMonth(month)
  return seats
    .map((seat) => ({
      sessionId: seat.sessionId,
      day: localDateOf(seat.startsAt.getTime(), zone),
      end: seat.endsAt.getTime(),
      booked: (seat.endsAt.getTime() - seat.startsAt.getTime()) / MINUTE,
      ...{ kind: seat.kind, attended: seat.attended, billedTo: seat.billableTo },
      isTheirs: isBilledTo(seat.kind, seat.billableTo, seat.position),
      clinician: leaderOf(seat),
    }))
    .filter(({ day }) => from <= day && day < until)
}

function leaderOf({ clinicians: [first] }: SeatTime): Attended['clinician'] {
  return first ? { name: first.name, credentials: first.credentials } : null
}

/** Which approval each attended day uses, and whether a day may stand without one. */
function approvals(plan: PlanInUse): Pick<ClaimFacts, 'approvalOn' | 'wantsApproval'> {
  const days = billableDays(daysOfCare(plan.times, plan.zone), plan.floor)
  // A number is of the plan it was given for.
  const own = plan.boundBy === null ? plan.approvals : []
  const used = burnDown(own, days, plan.overrides).approvals
  return {
    approvalOn: (day) => {
      const chain = used.find((one) => one.days.includes(day))?.id
      return plan.authorizations.find((one) => one.live && one.chain === chain) ?? null
    },
    wantsApproval: (day) => plan.needed && !plan.overrides.some((span) => holdsOn(span, day)),
  }
}

const holdsOn = ({ from, until }: { from: IsoDay; until: IsoDay | null }, day: IsoDay) =>
  from <= day && (until === null || day < until)
