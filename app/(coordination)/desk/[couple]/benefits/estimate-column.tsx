import { PayerOfPlan } from '@/app/(coordination)/desk/[couple]/benefits/payer-of-plan'
import { EstimatePanel } from '@/components/benefits/estimate-panel'
import type { PartnerEstimate } from '@/lib/views/benefits/estimate-of'

/** What this partner may pay, live: every plan of theirs is in it, in the order in which they pay. */
export function EstimateColumn({ estimate }: { estimate: PartnerEstimate }) {
  const { telehealth, inPerson, payer, plans, chooser } = estimate
  return (
    <>
      <h4 className="mb-1 text-small text-ink-2">Estimate</h4>
      <EstimatePanel telehealth={telehealth} inPerson={inPerson} locale="en" />
      {plans.length > 1 && <p className="text-small text-ink-2">Counts all {plans.length} plans.</p>}
      {!payer && (
        <p className="text-small text-ink-2">
          The insurance company is not on the list of payers, so no allowed amount is known.
        </p>
      )}
      {chooser && <PayerOfPlan chooser={chooser} payer={payer} />}
    </>
  )
}
