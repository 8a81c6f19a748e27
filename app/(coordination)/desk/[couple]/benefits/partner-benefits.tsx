import { recordPayer, takePayerBack } from '@/app/(coordination)/desk/[couple]/benefits/actions'
import { CoverageCard } from '@/app/(coordination)/desk/[couple]/benefits/coverage-card'
import { PersonMark } from '@/components/couple/person-mark'
import { SelfPaymentForm, SelfPaymentOnRecord } from '@/components/desk/self-payment-form'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import type { BenefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'

type PartnerBenefitsProps = {
  who: 'first' | 'second'
  coupleId: string
  now: BenefitsOfCouple['now']
  partner: BenefitsOfCouple['partners'][number]
}

/** One partner's plans and how care is paid without one. Who has no plan is asked that first: nothing is to check. */
export function PartnerBenefits({ who, coupleId, now, partner }: PartnerBenefitsProps) {
  const { id, name, called, coverages, selfPayment, noPlanPays, doubt } = partner
  const noPlan = coverages.length > 0 && coverages.every(({ holdsPlan }) => !holdsPlan)
  const on = { coupleId, personId: id, partner: called }
  const payment = selfPayment ? (
    <SelfPaymentOnRecord action={takePayerBack} payment={selfPayment} {...on} />
  ) : (
    noPlanPays && <SelfPaymentForm action={recordPayer} open={coverages.length > 0} {...on} />
  )
  return (
    <section aria-labelledby={`partner-${id}`} className="min-w-0">
      <h2 id={`partner-${id}`} className="mb-3">
        <PersonMark who={who} name={name} />
      </h2>
      {doubt && (
        <Notice tone="attention" title="Two answers do not fit">
          {doubt}
        </Notice>
      )}
      {noPlan && payment}
      {coverages.map((check) => (
        <CoverageCard
          key={check.id}
          coupleId={coupleId}
          partner={called}
          check={check}
          paid={selfPayment !== null}
          now={now}
        />
      ))}
      {coverages.length === 0 && (
        <EmptyState title="No plan entered yet">
          Ask {called} about a plan, or whether there is one.
        </EmptyState>
      )}
      {!noPlan && payment}
    </section>
  )
}
