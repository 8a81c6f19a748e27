import type { PlanKind } from '@/lib/domain/benefits/benefit-fact'
import { everywhere, ownLines, type ReadFact, scopesOf } from '@/lib/gateways/eligibility/facts/read-fact'
import type { Benefit, MemberReply } from '@/lib/gateways/eligibility/reply'

/** The plan's name (EB05) and kind: the insurance type (EB04) and the words of the name, which may disagree. */
export function planFacts({ benefits }: MemberReply): ReadFact[] {
  const lines = ownLines(benefits).filter((line) => scopesOf(line).length > 0)
  return lines.flatMap((line) => {
    const about = { segment: line.segment, scope: everywhere, note: null }
    const facts: ReadFact[] = kindsOf(line).map((value) => ({ key: 'plan-kind', value, ...about }))
    if (line.planName) facts.unshift({ key: 'plan-name', value: line.planName, ...about })
    return facts
  })
}

function kindsOf({ insuranceType, planName }: Benefit): PlanKind[] {
  const named = nameWords.filter(({ when }) => when.test(planName ?? '')).map(({ kind }) => kind)
  const coded = insuranceType === null ? undefined : insuranceTypes.get(insuranceType)
  if (!coded) return named
  return coded === 'other' && named.length > 0 ? named : [coded, ...named]
}

/** C1 (commercial), GP and IP (group, individual policy) say who buys the plan, not what kind it is. */
const insuranceTypes = new Map<string, PlanKind>([
  ['PR', 'PPO'],
  ['HM', 'HMO'],
  ['HN', 'HMO'],
  ['PS', 'POS'],
  ['EP', 'EPO'],
  ...[
    '12',
    '13',
    '14',
    '15',
    '16',
    '41',
    '42',
    '43',
    '47',
    'AP',
    'CO',
    'D',
    'DB',
    'IN',
    'LC',
    'LD',
    'LI',
    'LT',
  ].map(other),
  ...['MA', 'MB', 'MC', 'MH', 'MI', 'MP', 'OT', 'PE', 'PL', 'PP', 'QM', 'RP', 'SP', 'TF', 'WC', 'WU'].map(
    other,
  ),
])

const nameWords: { when: RegExp; kind: PlanKind }[] = [
  { when: /\bPPO\b|preferred provider/i, kind: 'PPO' },
  { when: /\bHMO\b|health maintenance/i, kind: 'HMO' },
  { when: /\bPOS\b|point of service/i, kind: 'POS' },
  { when: /\bEPO\b|exclusive provider/i, kind: 'EPO' },
]

function other(code: string): [string, PlanKind] {
  return [code, 'other']
}
