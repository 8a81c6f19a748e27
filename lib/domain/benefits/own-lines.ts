import type { FactKey, FactScope, FactValue, IsoDay, Level } from '@/lib/domain/benefits/benefit-fact'
import { linesOf } from '@/lib/domain/benefits/lines-of'
import { benefitOf, isPlanWide } from '@/lib/domain/benefits/service-types'

/** A live fact of one's own coverage, and the day on which we heard it. `place` tells one saying from another. */
export type OwnFact = {
  key: FactKey
  value: FactValue | null
  scope: FactScope
  source: 'reply' | 'call'
  place: string
  on: IsoDay
}

/** One thing a payer said, as the person whose plan it is reads it. `value` null: the payer would not say. */
export type OwnLine = {
  group: LineGroup
  key: FactKey
  value: FactValue | null
  level: Level | null
  services: OwnService[]
  /** Holds for everyone on the policy, so the partner on the same policy sees it too. */
  shared: boolean
  source: 'reply' | 'call'
  on: IsoDay
}

export type OwnService = 'mental-health' | 'substance-use' | 'visit'
export const lineGroups = ['cover', 'costs', 'rules', 'outside'] as const
export type LineGroup = (typeof lineGroups)[number]

/**
 * What was found about one's own plan, in the order in which people ask: does it pay for this care, what do I pay, what
 * must be asked first; what holds outside the network stands apart. Who else insures somebody is for those who check
 * it, and not shown: a payer may name another person there.
 */
export function ownLines(facts: readonly OwnFact[]): OwnLine[] {
  const said = facts.filter(({ key }) => key === 'coverage-active').map(({ value }) => value)
  const isEnded = said.includes(false) && !said.includes(true)
  // A payer names the day a plan began also where it is active no longer: by itself that would read as cover.
  const shown = facts.filter(({ key }) => key in order && !(isEnded && key === 'coverage-from'))
  const lines = linesOf(shown).map((line): OwnLine => {
    const [{ key, value, scope, source }] = line
    return {
      group: scope.network === 'out' ? 'outside' : order[key as Shown].group,
      ...{ key, value, source },
      level: scope.level,
      services: servicesOf(line.map((fact) => fact.scope.serviceType)),
      shared: scope.level === 'family' || sharedKeys.has(key),
      on: line.reduce((latest, { on }) => (on > latest ? on : latest), ''),
    }
  })
  const place = ({ group, key }: OwnLine) => lineGroups.indexOf(group) * 100 + order[key as Shown].place
  return lines.sort((one, other) => place(one) - place(other))
}

/** Which of the program's benefits a line speaks of; none when it holds for the whole plan. */
function servicesOf(codes: (string | null)[]): OwnService[] {
  if (codes.some(isPlanWide)) return []
  const services = codes.map((code): OwnService => benefitOf(code ?? '') ?? 'visit')
  return [...new Set(services)]
}

const sharedKeys = new Set<FactKey>(['plan-name', 'plan-kind'])

type Shown = Exclude<FactKey, 'other-payer'>
const inOrder: [Shown, Exclude<LineGroup, 'outside'>][] = [
  ['coverage-active', 'cover'],
  ['plan-name', 'cover'],
  ['plan-kind', 'cover'],
  ['coverage-from', 'cover'],
  ['coverage-until', 'cover'],
  ['mental-health-covered', 'cover'],
  ['substance-use-covered', 'cover'],
  ['telehealth', 'cover'],
  ['deductible-total', 'costs'],
  ['deductible-met', 'costs'],
  ['deductible-remaining', 'costs'],
  ['out-of-pocket-total', 'costs'],
  ['out-of-pocket-met', 'costs'],
  ['out-of-pocket-remaining', 'costs'],
  ['copay', 'costs'],
  ['coinsurance', 'costs'],
  ['prior-authorization', 'rules'],
  ['limit', 'rules'],
  ['exclusion', 'rules'],
  ['ask-elsewhere', 'rules'],
]
const order = Object.fromEntries(inOrder.map(([key, group], place) => [key, { group, place }])) as Record<
  Shown,
  { group: LineGroup; place: number }
>
