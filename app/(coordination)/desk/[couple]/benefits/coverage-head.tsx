import { StandingTag } from '@/components/desk/standing-tag'
import { Notice } from '@/components/ui/notice'
import { Tag } from '@/components/ui/tag'
import type { CoverageCheck } from '@/lib/views/benefits/coverage-check'
import type { PlanToChange } from '@/lib/views/benefits/plans-to-change'

type CoverageHeadProps = {
  check: CoverageCheck
  paid: boolean
  change: Pick<PlanToChange, 'before' | 'heardAs'> | undefined
}

/** Which plan it is, in which place it pays and from when, how its check stands, and what it said before. */
export function CoverageHead({ check, paid, change }: CoverageHeadProps) {
  const { order, plan, holdsPlan, standing, through } = check
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h3>
          {plan}
          {order.words && <span className="ml-3 text-small font-[400] text-ink-2">{order.words}</span>}
        </h3>
        {holdsPlan ? <StandingTag standing={standing} /> : <WithoutPlan paid={paid} />}
      </div>
      {holdsPlan && (
        <p className="mb-2 flex flex-wrap gap-x-3 text-small text-ink-2">
          <span>
            Member ID <Given id={check.memberId} /> · Group <Given id={check.group} />
          </span>
          {through && standing === 'verified' && <span>counts through {through}</span>}
          {through && standing === 'expired' && <span>counted through {through}: verify it again</span>}
          {order.reason && <span>order set by hand: {order.reason}</span>}
          {check.policy.words && <span>{check.policy.words}</span>}
        </p>
      )}
      {change?.before.map((words) => (
        <p key={words} className="mb-2 text-small text-ink-2">
          {words}
        </p>
      ))}
      {change?.heardAs && (
        <Notice tone="attention" title="Check this plan anew">
          {change.heardAs.another
            ? sayUnheard(check)
            : `Its payer was heard under other words: ${change.heardAs.then}. It reads now: ${change.heardAs.now}.`}{' '}
          Bring in a reply, record a call or conclude the check under the words it has now.
        </Notice>
      )}
      {check.policy.mend && (
        <Notice tone="attention" title={check.policy.mend.title}>
          {check.policy.mend.text}{' '}
          {check.policy.mend.href && <a href={check.policy.mend.href}>Go to that plan</a>}
        </Notice>
      )}
    </>
  )
}

/** Of another plan than the one before it: what was said of that one says nothing of this. */
function sayUnheard({ replies }: CoverageCheck): string {
  return replies.length === 0
    ? 'Its payer has said nothing about this plan yet. What was found before is of the former plan.'
    : 'What came in names other words than this plan has, so its payer has said nothing about it yet.'
}

/** Without a plan there is nothing to check, only how care is paid. */
function WithoutPlan({ paid }: { paid: boolean }) {
  return paid ? <Tag tone="done">settled</Tag> : <Tag tone="todo">how to pay is open</Tag>
}

/** An ID in the letters in which it is compared; that there is none is an ordinary word. */
function Given({ id }: { id: string }) {
  return id ? <span className="font-mono">{id}</span> : 'not given'
}
