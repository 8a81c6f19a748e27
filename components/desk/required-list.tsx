import { Icon } from '@/components/ui/icon'
import type { RequiredLine, RequiredQuestion } from '@/lib/domain/benefits/required-lines'

/** What must be known before "verified", as a row of marks: at a glance what is still open. */
export function RequiredList({ lines }: { lines: RequiredLine[] }) {
  return (
    <ul aria-label="What must be known" className="mb-3 flex flex-wrap gap-x-4 gap-y-0.5 text-small">
      {lines.map(({ question, state }) => (
        <li key={question} className={state === 'open' ? 'text-amber' : 'text-ink-2'}>
          <Icon
            name={state === 'open' ? 'clock' : 'check'}
            className={state === 'open' ? 'text-amber' : 'text-moss'}
          />{' '}
          {names[question]}
          <span className={state === 'would-not-say' ? '' : 'sr-only'}>
            {state === 'open' && ': open'}
            {state === 'answered' && ': answered'}
            {state === 'would-not-say' && ': would not say'}
          </span>
        </li>
      ))}
    </ul>
  )
}

const names: Record<RequiredQuestion, string> = {
  active: 'Active',
  behavioral: 'Care covered',
  'plan-kind': 'Kind of plan',
  deductible: 'Deductible',
  'out-of-pocket': 'Out-of-pocket',
  'copay-or-coinsurance': 'Copay or share',
  'prior-authorization': 'Prior authorization',
}
