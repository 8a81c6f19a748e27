import { PersonMark } from '@/components/couple/person-mark'
import { CheckResult } from '@/components/desk/check-result'
import type { BenefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'

type PastBenefitsProps = { who: 'first' | 'second'; partner: BenefitsOfCouple['partners'][number] }

/** How the checks of a partner ended whose care here is over. Nothing more is asked of a payer, so nothing is to press. */
export function PastBenefits({ who, partner: { id, name, coverages, selfPayment } }: PastBenefitsProps) {
  return (
    <section aria-labelledby={`partner-${id}`} className="min-w-0">
      <h2 id={`partner-${id}`} className="mb-3">
        <PersonMark who={who} name={name} />
      </h2>
      <p className="mb-4 text-ink-2">Care here has ended. What was found stays on record.</p>
      {selfPayment && <p className="mb-4">Paid without a plan.</p>}
      {coverages.map(({ id: coverage, plan, conclusion, earlier }) => (
        <div key={coverage} className="mb-4 rounded-card border border-hair bg-surface p-(--pad-card)">
          <h3>{plan}</h3>
          {!conclusion && <p>Not concluded.</p>}
          <CheckResult now={conclusion} earlier={earlier} paid={selfPayment !== null} />
        </div>
      ))}
    </section>
  )
}
