import clsx from 'clsx'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { PersonMark } from '@/components/couple/person-mark'
import { BackLink } from '@/components/ui/back-link'
import { Icon } from '@/components/ui/icon'
import { Tabs } from '@/components/ui/tabs'
import { Tag } from '@/components/ui/tag'
import { paths } from '@/lib/paths'

export type CaseHeaderProps = {
  coupleId: string
  reference: string
  names: [string, string]
  stages: { label: string; state: 'done' | 'now' | 'later' }[]
  next: { text: string; href: string } | null
  waited: string | null
  overdue: boolean
  standing: string | null
  /** Ended here as a couple. */
  parted: boolean
}

const pages = [
  { label: 'Overview', href: paths.deskCouple },
  { label: 'Benefits', href: paths.deskBenefits },
  { label: 'Authorizations', href: paths.deskAuthorizations },
  { label: 'Billing', href: paths.deskBilling },
  { label: 'Care team', href: paths.deskCareTeam },
  { label: 'Schedule', href: paths.deskSchedule },
  { label: 'Reach', href: paths.deskReach },
  { label: 'Notes', href: paths.deskNotes },
  { label: 'Identity', href: paths.deskIdentity },
]
export type CasePage =
  | 'Overview'
  | 'Benefits'
  | 'Authorizations'
  | 'Billing'
  | 'Care team'
  | 'Schedule'
  | 'Reach'
  | 'Notes'
  | 'Identity'

/** The head of every page about one couple. `aside` stands at the right, in place of the next step. */
export function CaseHeader({ on, aside, ...head }: CaseHeaderProps & { on: CasePage; aside?: ReactNode }) {
  const [first, second] = head.names
  return (
    <header className="mb-5">
      <BackLink href={paths.desk}>Couples</BackLink>
      <div className="mb-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div>
          <h1 className="flex flex-wrap items-center gap-x-5 gap-y-1">
            <PersonMark who="first" name={first} />
            <PersonMark who="second" name={second} />
          </h1>
          <p className="mt-1 flex flex-wrap items-center gap-x-3 text-small text-ink-2">
            <span>Reference {head.reference}</span>
            {head.waited && <span>waiting {head.waited}</span>}
            {head.overdue && <Tag tone="todo">late</Tag>}
            {head.parted && <Tag tone="together">Ended as a couple</Tag>}
            {head.standing && <Tag>{head.standing}</Tag>}
          </p>
        </div>
        {aside ?? <NextStepLink next={head.next} />}
      </div>
      <StageLine stages={head.stages} />
      <Tabs
        label="This couple"
        tabs={pages.map(({ label, href }) => ({ label, href: href(head.coupleId), current: label === on }))}
      />
    </header>
  )
}

function NextStepLink({ next }: Pick<CaseHeaderProps, 'next'>) {
  if (!next) return null
  return (
    <p>
      <span className="text-small text-ink-2">Next: </span>
      <Link href={next.href} className="inline-flex items-center gap-1.5 font-[560]">
        {next.text} <Icon name="arrow-right" />
      </Link>
    </p>
  )
}

function StageLine({ stages }: Pick<CaseHeaderProps, 'stages'>) {
  return (
    <ol aria-label="Stages" className="mb-3 flex flex-wrap gap-x-1 gap-y-1 text-small">
      {stages.map(({ label, state }, place) => (
        <li
          key={label}
          aria-current={state === 'now' ? 'step' : undefined}
          className={clsx('flex items-center gap-1', state === 'now' ? 'font-[640]' : 'text-ink-2')}
        >
          {place > 0 && <Icon name="chevron-right" className="text-ink-2" />}
          {state === 'done' && <Icon name="check" className="text-moss" />}
          {state === 'now' ? <Tag tone="together">{label}</Tag> : label}
          {state === 'done' && <span className="sr-only"> (done)</span>}
        </li>
      ))}
    </ol>
  )
}
