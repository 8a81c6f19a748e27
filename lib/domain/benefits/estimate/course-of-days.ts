import type { Cents, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { allowedOn } from '@/lib/domain/benefits/estimate/allowed-on'
import { costOfDay, owedIn } from '@/lib/domain/benefits/estimate/cost-of-day'
import type { Cost, Patient, PlanTerms, Step } from '@/lib/domain/benefits/estimate/estimate'
import { paysOn } from '@/lib/domain/benefits/estimate/pays-on'
import { nextPlanYear, planYearOf } from '@/lib/domain/benefits/estimate/plan-year'
import { type Course, YearlySums } from '@/lib/domain/benefits/estimate/yearly-sums'

export type CountedDay = { patient: string; day: IsoDay; cost: Cost; steps: Step[] }
/** A patient with the plans that are counted, in the order in which they pay. */
type Counted = { patient: Patient; plans: readonly PlanTerms[] }

/**
 * Counts every planned day of everyone in the order of the days (on one day: the first patient first), so that what one
 * pays fills the sums they share before the other's next day. Each day counts once, at the amount that holds on it: who
 * asks gives no day on which the plan that pays first, or another while it pays, allows nothing that is known.
 */
export function courseOfDays(counted: readonly Counted[], course: Course): CountedDay[] {
  const sums = new YearlySums(
    course,
    counted.flatMap(({ plans }) => plans),
  )
  const days = counted.flatMap(({ patient, plans }) =>
    [...new Set(patient.days)].map((day) => ({ day, patient: patient.id, plans })),
  )
  days.sort((a, b) => a.day.localeCompare(b.day))
  const begun = new Map<string, number>()
  const before = new Map<string, Cents>()
  return days.map(({ day, patient, plans: [first, ...others] }) => {
    if (!first) throw new Error('a patient who is counted has a plan')
    const isNew = startsYear(begun, patient, first, day)
    const { cost, steps } = dayUnderPlans(first, others, day, course, sums)
    const isOther = cost.allowed !== (before.get(patient) ?? cost.allowed)
    before.set(patient, cost.allowed)
    if (isOther) steps.unshift({ code: 'allowed-amount-changes', day, to: cost.allowed })
    if (isNew) steps.unshift({ code: 'plan-year-starts', day: isNew })
    return { patient, day, cost, steps }
  })
}

function dayUnderPlans(
  first: PlanTerms,
  others: readonly PlanTerms[],
  day: IsoDay,
  course: Course,
  sums: YearlySums,
) {
  const allowed = amountOf(first, day, course)
  const { steps, ...owed } = underPlan(first, day, course, sums)
  const afterFirst = owedIn(owed)
  sums.take(first, 'outOfPocket', day, afterFirst)
  if (afterFirst === 0) steps.push({ code: 'plan-pays-all' })
  let patientPays = afterFirst
  for (const other of others.filter((plan) => paysOn(day, plan))) {
    const pays = otherPays(other, patientPays, day, course, sums)
    if (patientPays > 0) steps.push({ code: 'other-plan-pays', pays, of: patientPays })
    patientPays -= pays
    sums.take(other, 'outOfPocket', day, patientPays)
  }
  const planPays = allowed - afterFirst
  const cost = { allowed, ...owed, planPays, otherPlanPays: afterFirst - patientPays, patientPays }
  return { cost, steps }
}

function underPlan(plan: PlanTerms, day: IsoDay, course: Course, sums: YearlySums) {
  const left = {
    deductible: sums.leftOf(plan, 'deductible', day),
    outOfPocket: sums.leftOf(plan, 'outOfPocket', day),
  }
  const owed = costOfDay(plan, amountOf(plan, day, course), left)
  sums.take(plan, 'deductible', day, owed.deductible)
  return owed
}

/**
 * A plan that pays after another pays what it would have paid alone, and never more than is still owed (coordination
 * of benefits as in the NAIC model rule 120, "standard" form). Its own deductible is filled as if it were alone.
 */
function otherPays(plan: PlanTerms, balance: Cents, day: IsoDay, course: Course, sums: YearlySums): Cents {
  const alone = amountOf(plan, day, course) - owedIn(underPlan(plan, day, course, sums))
  return Math.min(alone, balance)
}

function amountOf(plan: PlanTerms, day: IsoDay, course: Course): Cents {
  const allowed = allowedOn(plan, day)
  if (!allowed) throw new Error('a day without an amount is not counted')
  return allowed[course]
}

/** The first day of a new plan year, on the first planned day that falls in it. */
function startsYear(begun: Map<string, number>, patient: string, plan: PlanTerms, day: IsoDay) {
  const year = planYearOf(day, plan.yearStarts)
  const before = begun.get(patient) ?? planYearOf(plan.asOf, plan.yearStarts)
  begun.set(patient, year)
  return year > before ? nextPlanYear(`${year - 1}-${plan.yearStarts}`, plan.yearStarts) : null
}
