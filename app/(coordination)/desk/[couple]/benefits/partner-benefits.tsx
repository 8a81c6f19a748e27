import {
  recordPayer,
  sendOut,
  takePayerBack,
  writeLetter,
} from '@/app/(coordination)/desk/[couple]/benefits/actions'
import { CoverageCard } from '@/app/(coordination)/desk/[couple]/benefits/coverage-card'
import { EstimateColumn } from '@/app/(coordination)/desk/[couple]/benefits/estimate-column'
import {
  giveEstimate,
  noteOwed,
  takeOwedBack,
} from '@/app/(coordination)/desk/[couple]/benefits/payer-actions'
import { namePlan } from '@/app/(coordination)/desk/[couple]/benefits/plan-actions'
import { PlanStillPayingCard } from '@/app/(coordination)/desk/[couple]/benefits/plan-still-paying'
import { PersonMark } from '@/components/couple/person-mark'
import { GoodFaith } from '@/components/desk/good-faith'
import { LetterList } from '@/components/desk/letter-list'
import { AddPlanForm } from '@/components/desk/plan-forms'
import { SelfPaymentForm, SelfPaymentOnRecord } from '@/components/desk/self-payment-form'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import type { BenefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import type { PartnerEstimate } from '@/lib/views/benefits/estimate-of'
import type { PlanStillPaying } from '@/lib/views/benefits/plans-still-paying'
import type { PlanToChange } from '@/lib/views/benefits/plans-to-change'
import type { AskingOnScreen } from '@/lib/views/benefits/requests-of'

type PartnerBenefitsProps = {
  who: 'first' | 'second'
  coupleId: string
  now: BenefitsOfCouple['now']
  partner: BenefitsOfCouple['partners'][number]
  estimate: PartnerEstimate | undefined
  /** Plans in whose place another came, and that pay first until then. */
  paying: PlanStillPaying[]
  /** What each payer was asked, by coverage. */
  asking: Record<string, AskingOnScreen>
  /** What can be changed of each plan, by coverage. */
  changes: Record<string, PlanToChange>
  services: BenefitsOfCouple['services']
  lacks: string[]
}

/** One partner's plans and how care is paid without one. Who has no plan is asked that first: nothing is to check. */
export function PartnerBenefits({
  who,
  coupleId,
  now,
  partner,
  estimate,
  paying,
  asking,
  changes,
  services,
  lacks,
}: PartnerBenefitsProps) {
  const { id, name, called, coverages, letters, selfPayment, noPlanPays, doubt, goodFaith, unsigned, over } =
    partner
  const noPlan = coverages.length > 0 && coverages.every(({ holdsPlan }) => !holdsPlan)
  const on = { coupleId, personId: id, partner: called }
  // Where no plan may pay, what was told beside it still stands at the first.
  const estimated = estimate?.chooser?.coverageId ?? coverages.find(({ holdsPlan }) => holdsPlan)?.id
  const told = goodFaith.find(({ replaced }) => replaced === null)
  const payment = selfPayment ? (
    <SelfPaymentOnRecord action={takePayerBack} payment={selfPayment} {...on} />
  ) : (
    noPlanPays && <SelfPaymentForm action={recordPayer} open={coverages.length > 0} {...on} />
  )
  const given = (!over || goodFaith.length > 0) && (
    <GoodFaith
      action={giveEstimate}
      note={noteOwed}
      takeBack={takeOwedBack}
      owed={partner.owed}
      given={goodFaith}
      services={services}
      although={noPlanPays || selfPayment ? null : althoughCovered(partner)}
      lacks={lacks}
      {...on}
    />
  )
  return (
    <section aria-labelledby={`partner-${id}`} className="mb-8 min-w-0 scroll-mt-14">
      <h2 id={`partner-${id}`} className="mb-3">
        <PersonMark who={who} name={name} />
      </h2>
      {doubt && (
        <Notice tone="attention" title="Two answers do not fit">
          {doubt}
        </Notice>
      )}
      {noPlan && given}
      {noPlan && payment}
      {paying.map((plan) => (
        <PlanStillPayingCard key={plan.check.id} plan={plan} />
      ))}
      {coverages.map((check) => (
        <CoverageCard
          key={changes[check.id]?.first ?? check.id}
          coupleId={coupleId}
          partner={called}
          check={check}
          paid={selfPayment !== null}
          unsigned={unsigned}
          now={now}
          asking={asking[check.id]}
          change={changes[check.id]}
          estimate={
            check.id === estimated &&
            estimate && <EstimateColumn estimate={estimate} checks={coverages} told={told} before={paying} />
          }
        />
      ))}
      {coverages.length === 0 && (
        <EmptyState title="No plan entered yet">
          Ask {called} about a plan, or whether there is one.
        </EmptyState>
      )}
      {coverages.length > 0 && (
        <AddPlanForm action={namePlan} coupleId={coupleId} personId={id} partner={called} />
      )}
      {(letters.length > 0 || !noPlan) && (
        <LetterList
          write={writeLetter}
          send={sendOut}
          coupleId={coupleId}
          personId={id}
          partner={called}
          letters={letters}
          none={noLetterNow(partner)}
        />
      )}
      {!noPlan && given}
      {!noPlan && payment}
    </section>
  )
}

/** The law gives an estimate to who has no cover, and to who chooses not to use it (45 CFR 149.610(a)(2)(viii)). */
function althoughCovered({ called, coverages }: PartnerBenefitsProps['partner']): string {
  return coverages.some(({ standing }) => standing === 'verified')
    ? `${called}’s plan is verified. Make one if ${called} chooses not to use it for this care: it says what care costs without any plan.`
    : `No plan of ${called}’s is verified. ${called} may ask for an estimate meanwhile: it says what care costs without any plan.`
}

/** Why no letter can be made now; null where one can. */
function noLetterNow({ called, coverages, unsigned }: PartnerBenefitsProps['partner']): string | null {
  if (unsigned) return `None is made before ${called} signs “Talking to your plan”.`
  const concluded = coverages.some(({ holdsPlan, standing }) => holdsPlan && standing !== 'open')
  return concluded ? null : `One can be made once a check of ${called}’s plan is concluded.`
}
