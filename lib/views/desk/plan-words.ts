import type { CaseCoverage, CasePartner } from '@/lib/data/cases'
import { planName } from '@/lib/domain/benefits/plan-name'
import type { CoverageOutcome } from '@/lib/domain/program/case-stage'

type Plan = Pick<CaseCoverage, 'holder' | 'payer' | 'planKind'>

/** One plan as the partner entered it: "Northstar Health PPO, in the partner's name". */
export function planWords({ holder, payer, planKind }: Plan): string {
  if (holder === 'none') return 'No plan'
  const kind = { ppo: ' PPO', other: '', not_sure: ', kind not sure' }[planKind]
  return `${payer}${kind}${holderWords[holder]}`
}

const holderWords = { self: '', partner: ', in the partner’s name', someone_else: ', in someone else’s name' }

/** Every way in which a partner's care is paid for, each with how it stands. */
export function planLines({
  id: personId,
  coverages,
  paysSince,
}: CasePartner): { label: string; text: string; check: string }[] {
  const own = coverages.map((one) => ({ ...one, personId }))
  const plans = own.map((coverage, place) => ({
    label: place === 0 ? 'Plan' : 'Second plan',
    text: planWords({ ...coverage, payer: planName(coverage, own) }),
    check:
      coverage.holder === 'none' && coverage.outcome === null
        ? 'nothing to check'
        : checkWords(coverage.outcome),
  }))
  return paysSince === null
    ? plans
    : [...plans, { label: 'Pays', text: 'Without a plan', check: 'on record' }]
}

/** The first plans of both at a glance: "2 PPO", "PPO + no plan". */
export function plansOfBoth(partners: readonly CasePartner[]): string {
  const kinds = partners.map(({ coverages: [first] }) => (first ? shortKind(first) : 'none yet'))
  const [one, other] = kinds
  return one === other && one === 'PPO' ? '2 PPO' : one === other ? `both ${one}` : kinds.join(' + ')
}

function shortKind({ holder, planKind }: Plan): string {
  return holder === 'none' ? 'no plan' : { ppo: 'PPO', other: 'other', not_sure: 'not sure' }[planKind]
}

/** How the check of one coverage stands. */
export function checkWords(outcome: CoverageOutcome | null): string {
  return outcome === null ? 'not checked yet' : outcomeWords[outcome]
}

const outcomeWords: Record<CoverageOutcome, string> = {
  verified: 'verified',
  not_covered: 'not covered',
  could_not_determine: 'could not be determined',
}
