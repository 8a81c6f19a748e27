import clsx from 'clsx'
import Link from 'next/link'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { Icon } from '@/components/ui/icon'
import { Tag } from '@/components/ui/tag'
import type { FormAction } from '@/lib/forms/form-state'

export type ShownFact = {
  ids: string[]
  name: string
  value: string
  scope: string
  clashing: boolean
  source: { chip: string; detail: string; href: string | null }
  /** Until when what the payer said that day counts. */
  counts: { through: string; over: boolean }
}

type FactsTableProps = {
  action: FormAction
  coupleId: string
  coverageId: string
  caption: string
  facts: ShownFact[]
  /** `restore` for facts that were withdrawn. */
  press: 'withdraw' | 'restore'
}

/** Facts with their value and where it was said. One form: the button that is pressed names its fact. */
export function FactsTable({ action, coupleId, coverageId, caption, facts, press }: FactsTableProps) {
  const severalTimes = facts.filter(({ ids }) => ids.length > 1).length
  return (
    <ActionForm action={action} idPrefix={`${press}-${coverageId}-`} lang="en">
      <HiddenField name="coupleId" value={coupleId} />
      <HiddenField name="coverageId" value={coverageId} />
      <table className="mb-3 w-full border-collapse text-left">
        <caption className="pb-1 text-left text-small text-ink-2">
          {caption}: {facts.length}
          {severalTimes > 0 && `, of which ${severalTimes} hold for several services and stand once`}
        </caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">What</th>
            <th scope="col">Value</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <FactRow key={fact.ids.join()} fact={fact} press={press} />
          ))}
        </tbody>
      </table>
    </ActionForm>
  )
}

function FactRow({ fact, press }: { fact: ShownFact; press: FactsTableProps['press'] }) {
  const { ids, name, value, scope, clashing, counts } = fact
  return (
    <tr className="border-t border-hair first:border-t-0 max-sm:grid max-sm:grid-cols-[1fr_auto] max-sm:py-1">
      <th
        scope="row"
        className="py-1 pr-2 align-top font-[400] text-ink-2 max-sm:col-span-2 max-sm:py-0 sm:w-[32%]"
      >
        {name}
      </th>
      <td className="py-1 align-top break-words max-sm:py-0 sm:px-1">
        <span className={clsx('font-[600]', press === 'restore' && 'text-ink-2 line-through')}>{value}</span>{' '}
        {clashing && <Tag tone="todo">disagrees</Tag>} {counts.over && <Tag tone="todo">expired</Tag>}
        {scope && <span className="text-small text-ink-2"> {scope}</span>}
      </td>
      <td className="py-1 pl-1 text-right align-top text-small whitespace-nowrap max-sm:py-0">
        <Source {...fact.source} />{' '}
        <button
          type="submit"
          name={press}
          value={ids.join(' ')}
          title={press === 'withdraw' ? 'Withdraw' : 'Restore'}
          className="inline-flex size-6 cursor-pointer items-center justify-center rounded-small text-ink-2 hover:bg-hair hover:text-ink"
        >
          <Icon name={press === 'withdraw' ? 'cross' : 'plus'} />
          <span className="sr-only">
            {press === 'withdraw' ? 'Withdraw' : 'Restore'} {name} {value}
          </span>
        </button>
        <span className="block pr-7 text-ink-2">
          <span className="sr-only">counts </span>to {shortDay(counts.through)}
        </span>
      </td>
    </tr>
  )
}

/** "Dec 31, 2026" -> "Dec 31": the year stands in the longer words. */
const shortDay = (day: string) => day.replace(/, \d+$/, '')

/** Where it was said; the segment itself, or who said it and when, on a closer look. */
function Source({ chip, detail, href }: ShownFact['source']) {
  const look =
    'inline-flex min-h-6 items-center rounded-small border border-line px-1.5 whitespace-nowrap no-underline'
  if (href)
    return (
      <Link href={href} title={detail} className={look}>
        {chip}
      </Link>
    )
  return (
    <span title={detail} className={look}>
      {chip}
      <span className="sr-only">, {detail}</span>
    </span>
  )
}
