import { Icon, type IconName } from '@/components/ui/icon'
import type { RequiredLine, RequiredQuestion } from '@/lib/domain/benefits/required-lines'

/** What must be known before "verified", as a row of marks: at a glance what is still open. */
export function RequiredList({ lines }: { lines: RequiredLine[] }) {
  return (
    <ul aria-label="What must be known" className="mb-3 flex flex-wrap gap-x-4 gap-y-0.5 text-small">
      {lines.map(({ question, state }) => (
        <li key={question} className={looks[state].tone}>
          <Icon name={looks[state].icon} className={marks[looks[state].icon] ?? 'text-amber'} />{' '}
          {names[question]}
          <span className={state === 'answered' || state === 'open' ? 'sr-only' : ''}>
            {looks[state].words}
          </span>
        </li>
      ))}
    </ul>
  )
}

const marks: Partial<Record<IconName, string>> = { check: 'text-moss', cross: 'text-brick' }

const looks: Record<RequiredLine['state'], { icon: IconName; tone: string; words: string }> = {
  answered: { icon: 'check', tone: 'text-ink-2', words: ': answered' },
  'said-no': { icon: 'cross', tone: 'text-brick', words: ': no' },
  'would-not-say': { icon: 'check', tone: 'text-ink-2', words: ': would not say' },
  open: { icon: 'clock', tone: 'text-amber', words: ': open' },
  disagrees: { icon: 'warning', tone: 'text-amber', words: ': sources disagree' },
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
