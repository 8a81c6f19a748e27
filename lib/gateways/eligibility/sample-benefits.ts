import type { SamplePlan, SampleReply, Sum } from '@/lib/gateways/eligibility/sample-reply'
import { clean, compact, decimal } from '@/lib/gateways/eligibility/sample-words'

/** The EB lines of an invented reply: status, deductible, out-of-pocket, then copay and coinsurance for our care. */
export function eligibilityLines({ plan, amounts = {}, active = true }: SampleReply): string[] {
  const insurance = insuranceTypes[plan.kind]
  const begin = plan.from ? [`DTP*346*D8*${compact(plan.from)}`] : []
  if (!active) return [...begin, `EB*6**30*${insurance}*${clean(plan.name)}`]
  const care = [
    ...(plan.mentalHealth === false ? [] : ['MH']),
    ...(plan.substanceUse === false ? [] : ['AI']),
  ]
  const services = care.join('^') || '30'
  return [
    ...begin,
    `EB*1*IND*30*${insurance}*${clean(plan.name)}`,
    ...sum('C', 'IND', amounts.deductible),
    ...sum('C', 'FAM', amounts.familyDeductible),
    ...sum('G', 'IND', amounts.outOfPocket),
    ...sum('G', 'FAM', amounts.familyOutOfPocket),
    ...(care.length > 0 ? [`EB*1*IND*${services}`] : []),
    ...authorization(plan, services),
    ...(amounts.copay === undefined ? [] : [`EB*B*IND*${services}***27*${decimal(amounts.copay, 2)}*****Y`]),
    ...(amounts.coinsurance === undefined
      ? []
      : [`EB*A*IND*${services}*****${decimal(amounts.coinsurance, 4)}****Y`]),
    ...(plan.visits === undefined ? [] : [`EB*F*IND*${services}`, `HSD*VS*${plan.visits}***23*1`]),
    ...(plan.telehealth ? [`EB*D*IND*${services}*********Y`, `MSG*${clean(plan.telehealth)}`] : []),
  ]
}

/** A yearly total (period 23) and what is left of it (29), in network. */
function sum(kind: 'C' | 'G', level: 'IND' | 'FAM', amount?: Sum): string[] {
  if (!amount) return []
  const line = (period: string, cents: number) =>
    `EB*${kind}*${level}*30***${period}*${decimal(cents, 2)}*****Y`
  return [line('23', amount.total), ...(amount.remaining === undefined ? [] : [line('29', amount.remaining)])]
}

function authorization({ priorAuthorization }: SamplePlan, services: string): string[] {
  if (priorAuthorization === 'in words')
    return [`EB*CB*IND*${services}`, 'MSG*PLAN REQUIRES PRECERT FOR OUTPATIENT PROGRAMS']
  if (!priorAuthorization) return []
  return [`EB*CB*IND*${services}********${priorAuthorization === 'required' ? 'Y' : 'N'}*Y`]
}

const insuranceTypes = { PPO: 'PR', HMO: 'HM', POS: 'PS', EPO: 'EP', commercial: 'C1' }
