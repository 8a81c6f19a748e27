import type { ReactNode } from 'react'
import { CoverageFacts } from '@/app/(coordination)/desk/[couple]/benefits/coverage-facts'
import { CoverageHead } from '@/app/(coordination)/desk/[couple]/benefits/coverage-head'
import { CoverageSource } from '@/app/(coordination)/desk/[couple]/benefits/coverage-source'
import type { CoverageCheck } from '@/lib/views/benefits/coverage-check'
import type { AskingOnScreen } from '@/lib/views/benefits/requests-of'

type CoverageCardProps = {
  coupleId: string
  partner: string
  check: CoverageCheck
  /** It is on record that the partner pays without a plan. */
  paid: boolean
  now: { date: string; time: string; zone: string }
  asking: AskingOnScreen | undefined
  /** The third column. */
  estimate: ReactNode
}

/** One coverage of one partner: where things were said, what was said, and what it comes to. */
export function CoverageCard({ coupleId, partner, check, paid, now, asking, estimate }: CoverageCardProps) {
  const on = { coupleId, coverageId: check.id }
  return (
    <section
      id={`coverage-${check.id}`}
      tabIndex={-1}
      data-coverage={check.holdsPlan && !check.conclusion ? 'open' : 'done'}
      aria-label={check.plan}
      className="mb-4 scroll-mt-14 rounded-card border border-hair bg-surface p-(--pad-card)"
    >
      <CoverageHead check={check} paid={paid} />
      <div className="grid grid-cols-1 gap-x-6 lg:grid-cols-[minmax(0,9fr)_minmax(0,14fr)_minmax(0,9fr)]">
        <div className="min-w-0">
          {check.holdsPlan && <h4 className="mb-1 text-small text-ink-2">Source</h4>}
          <CoverageSource on={on} partner={partner} check={check} now={now} asking={asking} />
        </div>
        <div className="min-w-0 lg:border-l lg:border-hair lg:pl-6">
          {check.holdsPlan && <h4 className="mb-1 text-small text-ink-2">Facts</h4>}
          <CoverageFacts on={on} check={check} paid={paid} />
        </div>
        <div className="min-w-0 lg:border-l lg:border-hair lg:pl-6">{estimate}</div>
      </div>
    </section>
  )
}
