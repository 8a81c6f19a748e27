import type { BenefitFact, FactKey, FactScope, FactValue } from '@/lib/domain/benefits/benefit-fact'
import { dollars, percent } from '@/lib/domain/benefits/money'
import { serviceTypeWords } from '@/lib/domain/benefits/service-types'

/** A fact's value as staff read it: `$1,200.00`, `20%`, `yes`, `PPO`, `the payer would not say`. */
export function valueWords(fact: Pick<BenefitFact, 'key' | 'value'>): string {
  return fact.value === null ? 'the payer would not say' : sayValue(fact.key, fact.value)
}

/** A fact's name as staff read it. */
export function factName(key: FactKey): string {
  return names[key]
}

/** `individual, in network, mental health`; empty when the payer set no limits to where the fact holds. */
export function scopeWords(scope: FactScope): string {
  const network = { in: 'in network', out: 'out of network', both: 'in and out of network', unknown: '' }
  const service = scope.serviceType === null ? '' : serviceTypeWords(scope.serviceType)
  return [scope.level ?? '', network[scope.network], service].filter(Boolean).join(', ')
}

function sayValue(key: FactKey, value: FactValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return value
  return key === 'coinsurance' ? percent(value) : dollars(value)
}

const names: Record<FactKey, string> = {
  'coverage-active': 'Coverage active',
  'plan-name': 'Plan name',
  'plan-kind': 'Kind of plan',
  'coverage-from': 'Covered from',
  'coverage-until': 'Covered until',
  'deductible-total': 'Deductible',
  'deductible-remaining': 'Deductible left to pay',
  'deductible-met': 'Deductible paid so far',
  'out-of-pocket-total': 'Out-of-pocket maximum',
  'out-of-pocket-remaining': 'Out-of-pocket left to pay',
  'out-of-pocket-met': 'Out-of-pocket paid so far',
  copay: 'Copay',
  coinsurance: "Coinsurance (the patient's share)",
  'mental-health-covered': 'Mental health covered',
  'substance-use-covered': 'Substance use covered',
  'prior-authorization': 'Prior authorization',
  telehealth: 'Telehealth',
  'other-payer': 'Other coverage',
  limit: 'Limit',
  exclusion: 'Not covered',
  'ask-elsewhere': 'Who else to ask',
}
