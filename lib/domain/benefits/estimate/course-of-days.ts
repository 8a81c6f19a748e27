import type { Cents, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { Priced } from '@/lib/domain/benefits/estimate/can-pay-after'
import { costOfDay, owedIn } from '@/lib/domain/benefits/estimate/cost-of-day'
import type { Cost, Patient, PlanTerms, Step } from '@/lib/domain/benefits/estimate/estimate'
import { paysOn } from '@/lib/domain/benefits/estimate/pays-on'
import { nextPlanYear, planYearOf } from '@/lib/domain/benefits/estimate/plan-year'
import { type Course, YearlySums } from '@/lib/domain/benefits/estimate/yearly-sums'

export type CountedDay = { patient: string; day: IsoDay; cost: Cost; steps: Step[] }
/** A patient with the plans that are counted, in the order in which they pay. */
type Counted = { patient: Patient; plans: readonly Priced[] }

/**
 * Counts every planned day of everyone in the order of the days (on one day: the first patient first), so that what one
 * pays fills the sums they share before the other's next day. Each day counts once.
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
  return days.map(({ day, patient, plans: [first, ...others] }) => {
    if (!first) throw new Error('a patient who is counted has a plan')
    const isNew = startsYear(begun, patient, first, day)
    const { cost, steps } = dayUnderPlans(first, others, day, course, sums)
    return { patient, day, cost, steps: isNew ? [{ code: 'plan-year-starts', day: isNew }, ...steps] : steps }
  })
}

function dayUnderPlans(
  first: Priced,
  others: readonly Priced[],
  day: IsoDay,
  course: Course,
  sums: YearlySums,
) {
  const allowed = first.allowed[course]
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

function underPlan(plan: Priced, day: IsoDay, course: Course, sums: YearlySums) {
  const left = {
    deductible: sums.leftOf(plan, 'deductible', day),
    outOfPocket: sums.leftOf(plan, 'outOfPocket', day),
  }
  const owed = costOfDay(plan, plan.allowed[course], left)
  sums.take(plan, 'deductible', day, owed.deductible)
  return owed
}

/**
 * A plan that pays after another pays what it would have paid alone, and never more than is still owed (coordination
 * of benefits as in the NAIC model rule 120, "standard" form). Its own deductible is filled as if it were alone.
 */
function otherPays(plan: Priced, balance: Cents, day: IsoDay, course: Course, sums: YearlySums): Cents {
  const alone = plan.allowed[course] - owedIn(underPlan(plan, day, course, sums))
  return Math.min(alone, balance)
}

/** The first day of a new plan year, on the first planned day that falls in it. */
function startsYear(begun: Map<string, number>, patient: string, plan: PlanTerms, day: IsoDay) {
  const year = planYearOf(day, plan.yearStarts)
  const before = begun.get(patient) ?? planYearOf(plan.asOf, plan.yearStarts)
  begun.set(patient, year)
  return year > before ? nextPlanYear(`${year - 1}-${plan.yearStarts}`, plan.yearStarts) : null
}
