import type { ReactNode } from 'react'
import { CoverageFacts } from '@/app/(coordination)/desk/[couple]/benefits/coverage-facts'
import { CoverageHead } from '@/app/(coordination)/desk/[couple]/benefits/coverage-head'
import { CoverageSource } from '@/app/(coordination)/desk/[couple]/benefits/coverage-source'
import { CoverageWays } from '@/app/(coordination)/desk/[couple]/benefits/coverage-ways'
import type { CoverageCheck } from '@/lib/views/benefits/coverage-check'
import type { PlanToChange } from '@/lib/views/benefits/plans-to-change'
import type { AskingOnScreen } from '@/lib/views/benefits/requests-of'

type CoverageCardProps = {
  coupleId: string
  partner: string
  check: CoverageCheck
  /** It is on record that the partner pays without a plan. */
  paid: boolean
  /** The partner's consent does not hold: nothing may be asked of this payer. */
  unsigned: boolean
  now: { date: string; time: string; zone: string }
  asking: AskingOnScreen | undefined
  change: PlanToChange | undefined
  /** The third column. */
  estimate: ReactNode
}

/** One coverage of one partner: where things were said, what was said, and what it comes to. */
export function CoverageCard(props: CoverageCardProps) {
  const { coupleId, partner, check, paid, unsigned, now, asking, change, estimate } = props
  const on = { coupleId, coverageId: check.id }
  return (
    <section
      id={`coverage-${check.id}`}
      tabIndex={-1}
      data-coverage={check.holdsPlan && !check.conclusion ? 'open' : 'done'}
      aria-label={check.plan}
      className="mb-4 scroll-mt-14 rounded-card border border-hair bg-surface p-(--pad-card)"
    >
      <CoverageHead check={check} paid={paid} change={change} />
      <CoverageWays
        on={on}
        partner={partner}
        check={check}
        unsigned={unsigned}
        now={now}
        asking={asking}
        change={change}
      />
      <div className="grid grid-cols-1 gap-x-5 lg:grid-cols-[minmax(0,8fr)_minmax(0,16fr)_minmax(0,8fr)]">
        {/* On a phone what was found comes before the papers it was found in. */}
        <div className="min-w-0 max-lg:order-last">
          {check.holdsPlan && <h4 className="mb-1 text-small text-ink-2">Source</h4>}
          <CoverageSource on={on} partner={partner} check={check} asking={asking} />
        </div>
        <div className="min-w-0 lg:border-l lg:border-hair lg:pl-5">
          {check.holdsPlan && <h4 className="mb-1 text-small text-ink-2">Facts</h4>}
          <CoverageFacts on={on} check={check} paid={paid} unsigned={unsigned} />
        </div>
        <div className="min-w-0 lg:border-l lg:border-hair lg:pl-5">{estimate}</div>
      </div>
    </section>
  )
}
