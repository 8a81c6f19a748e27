import { PayerOfPlan } from '@/app/(coordination)/desk/[couple]/benefits/payer-of-plan'
import { EstimatePanel } from '@/components/benefits/estimate-panel'
import { Notice } from '@/components/ui/notice'
import type { CoverageCheck } from '@/lib/views/benefits/coverage-check'
import type { PartnerEstimate } from '@/lib/views/benefits/estimate-of'
import type { PlanStillPaying } from '@/lib/views/benefits/plans-still-paying'

type EstimateColumnProps = {
  estimate: PartnerEstimate
  /** Every plan of the partner, in the order in which they pay. */
  checks: CoverageCheck[]
  /** The good-faith estimate that holds, where they were given one. */
  told: { href: string; total: string; madeOn: string } | undefined
  /** Plans that pay first until then, and that are not in it. */
  before: PlanStillPaying[]
}

/** What this partner may pay, live: every plan of theirs is in it, in the order in which they pay. */
export function EstimateColumn({ estimate, checks, told, before }: EstimateColumnProps) {
  const { telehealth, inPerson, payer, plans, chooser } = estimate
  const counted = checks.filter(({ id }) => plans.some(({ coverage }) => coverage === id))
  const disputed = new Set(counted.flatMap(({ disagreements }) => disagreements.map(({ name }) => name)))
  const isOtherCounted = telehealth.assumptions.some(({ code }) => code === 'other-plan-counted')
  return (
    <>
      <h4 className="mb-1 text-small text-ink-2">Estimate</h4>
      {disputed.size > 0 && (
        <Notice tone="attention" title="Sources disagree">
          {[...disputed].join(', ')}. The figures may change once it is chosen which one holds.
        </Notice>
      )}
      {counted.length > 1 && <FirstPlan first={counted[0]} />}
      {told && (
        <p className="mb-2">
          Without a plan {told.total} in all, by the{' '}
          <a href={told.href}>good-faith estimate of {told.madeOn}</a>.
        </p>
      )}
      {(plans.length > 0 || !told) && (
        <EstimatePanel telehealth={telehealth} inPerson={inPerson} locale="en" />
      )}
      {counted.length > 1 && 'weeks' in telehealth && (
        <p className="text-small text-ink-2">
          {isOtherCounted
            ? `Counts ${counted.length === 2 ? 'both plans' : `all ${counted.length} plans`}, in the order in which they pay.`
            : 'Counts the plan that pays first alone: not enough is known of the other.'}
        </p>
      )}
      {before.map(({ check, turn }) => (
        <p key={check.id} className="text-small text-ink-2">
          {check.plan} {turn}. Every planned day is counted here by the terms of the plan after it, also the
          days until then: what {check.plan} leaves to pay for those may be more or less.
        </p>
      ))}
      {counted.length > 0 && !payer && (
        <p className="text-small text-ink-2">
          The insurance company is not on the list of payers, so no allowed amount is known.
        </p>
      )}
      {chooser && <PayerOfPlan chooser={chooser} payer={payer} />}
    </>
  )
}

/** Why there may be no figure, or none to rely on: the plan that pays first is not checked. */
function FirstPlan({ first }: { first: CoverageCheck | undefined }) {
  if (!first || first.standing === 'verified') return null
  return (
    <p className="mb-2 text-small text-amber">
      {first.plan} pays first and is not verified
      {first.facts.length === 0 &&
        '. Nothing is known of it yet, so there is no figure for the plan after it'}
      .
    </p>
  )
}
