import { DeductibleMeter } from '@/components/charts/deductible-meter'
import { CheckResult } from '@/components/desk/check-result'
import { FactsToRead } from '@/components/desk/facts-table'
import { ReplyList } from '@/components/desk/reply-list'
import { StandingTag } from '@/components/desk/standing-tag'
import { Disclosure } from '@/components/ui/disclosure'
import { sumsTold } from '@/lib/domain/benefits/estimate/sums-told'
import type { PlanStillPaying } from '@/lib/views/benefits/plans-still-paying'

/** A plan in whose place another came, as long as it pays first: what was found of it, folded, to be read alone. */
export function PlanStillPayingCard({ plan: { check, turn, terms } }: { plan: PlanStillPaying }) {
  const sums = terms ? sumsTold(terms) : []
  return (
    <section
      id={`coverage-${check.id}`}
      aria-label={check.plan}
      className="mb-4 scroll-mt-14 rounded-card border border-hair bg-surface p-(--pad-card)"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h3>{check.plan}</h3>
        <StandingTag standing={check.standing} />
      </div>
      <p>{turn}</p>
      <p className="text-small text-ink-2">
        Another plan comes in its place. Until then this one pays, as it was found; it is read here, and
        nothing more is done about it.
      </p>
      <Disclosure title={`What was found of it (${check.facts.length})`} wide>
        <div className="grid grid-cols-1 gap-x-5 lg:grid-cols-[minmax(0,8fr)_minmax(0,16fr)_minmax(0,8fr)]">
          <div className="min-w-0 max-lg:order-last">
            <h4 className="mb-1 text-small text-ink-2">Source</h4>
            {check.replies.length === 0 && <p className="text-small text-ink-2">No reply came in.</p>}
            <ReplyList replies={check.replies} />
          </div>
          <div className="min-w-0">
            <h4 className="mb-1 text-small text-ink-2">Facts</h4>
            <CheckResult now={check.conclusion} earlier={check.earlier} paid={false} />
            <FactsToRead caption="Facts" facts={check.facts} />
          </div>
          <div className="min-w-0">
            <h4 className="mb-1 text-small text-ink-2">How much is used</h4>
            {sums.length === 0 && <p className="text-small text-ink-2">The payer named no yearly sums.</p>}
            {sums.map(({ name, level, sum }) => (
              <DeductibleMeter
                key={`${name} ${level}`}
                total={sum.total}
                left={sum.left}
                source={null}
                words={{ ...meterWords, name: `${names[name]}, ${level}` }}
              />
            ))}
          </div>
        </div>
      </Disclosure>
    </section>
  )
}

const names = { deductible: 'Deductible', outOfPocket: 'Out-of-pocket maximum' }
const meterWords = {
  used: (used: string, total: string) => `${used} of ${total} used`,
  left: (left: string) => `${left} left`,
  notKnown: 'The payer did not say how much is used.',
}
