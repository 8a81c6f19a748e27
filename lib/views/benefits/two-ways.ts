import type { CarePlace } from '@/lib/domain/benefits/billing-codes'
import type { Assumption, Estimate, Patient } from '@/lib/domain/benefits/estimate/estimate'
import { estimateCosts } from '@/lib/domain/benefits/estimate/estimate-costs'
import type { PartnerEstimate } from '@/lib/views/benefits/estimate-of'
import type { ToEstimate } from '@/lib/views/benefits/partner-to-estimate'

/** Everyone's estimate by telehealth and in person. Whoever shares a policy is counted together with the other. */
export function estimateTwoWays(people: readonly ToEstimate[]): PartnerEstimate[] {
  const telehealth = estimatesAt('telehealth', people)
  const inPerson = estimatesAt('in-person', people)
  return people.map(({ personId, planned, payer, plansAt }, place) => ({
    personId,
    planned,
    payer,
    chooser: null,
    plans: plansAt('telehealth'),
    telehealth: telehealth[place] as Estimate,
    inPerson: inPerson[place] as Estimate,
  }))
}

function estimatesAt(place: CarePlace, people: readonly ToEstimate[]): Estimate[] {
  const patients = people.map(({ personId, planned, plansAt }): Patient => {
    return { id: personId, plans: plansAt(place), days: planned.days }
  })
  const together = isOnePolicy(patients)
  const estimates = together
    ? estimateCosts({ patients })
    : patients.flatMap((patient) => estimateCosts({ patients: [patient] }))
  return estimates.map((estimate, at) => {
    const planned = people[at]?.planned
    const days: Assumption[] = planned
      ? [
          {
            code: planned.assumed ? 'days-assumed' : 'days-from-week',
            perWeek: planned.perWeek,
            weeks: planned.weeks,
          },
        ]
      : []
    const partner: Assumption[] = together
      ? [{ code: 'partner-days-counted' }]
      : hasFamilySum(patients[at])
        ? [{ code: 'partner-uses-nothing' }]
        : []
    return { ...estimate, assumptions: [...days, ...estimate.assumptions, ...partner] }
  })
}

function isOnePolicy(patients: readonly Patient[]): boolean {
  const policies = patients.map(({ plans }) => new Set(plans.map(({ policy }) => policy)))
  const [one, other] = policies
  return one !== undefined && other !== undefined && [...one].some((policy) => other.has(policy))
}

const hasFamilySum = (patient: Patient | undefined) =>
  patient?.plans.some(({ deductible, outOfPocket }) => deductible.family ?? outOfPocket.family) ?? false
