import clsx from 'clsx'
import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import { Tag } from '@/components/ui/tag'

export type ShownFact = {
  ids: string[]
  name: string
  value: string
  scope: string
  clashing: boolean
  source: { chip: string; detail: string; href: string | null }
  /** The payer's own day, and when it came to us where that is another day. */
  said: string
  /** Until when what the payer said that day counts. */
  counts: { through: string; over: boolean }
}

type FactRowProps = {
  fact: ShownFact
  /** None where it is only read. */
  press: 'withdraw' | 'restore' | undefined
  /** When most of them were said and until when most count: told once above them all. */
  usual: Usual
}
export type Usual = { said: string | null; through: string | null }

/** One fact: what, its value and whom it holds for, and where it was said. */
export function FactRow({ fact, press, usual }: FactRowProps) {
  const { ids, name, value, scope, clashing, counts, said } = fact
  const isUsual = counts.through === usual.through
  const unusual = [
    ...(said === usual.said ? [] : [`said ${said}`]),
    ...(counts.over || isUsual ? [] : [`counts through ${counts.through}`]),
  ]
  return (
    <tr className="border-t border-hair first:border-t-0 max-sm:grid max-sm:grid-cols-[1fr_auto]">
      <th
        scope="row"
        className="py-0.5 pr-2 align-baseline font-[400] text-ink-2 max-sm:self-center max-sm:pb-0 sm:w-[34%]"
      >
        {name}
      </th>
      <td className="py-0.5 align-baseline break-words max-sm:order-last max-sm:col-span-2 max-sm:pt-0">
        <span className={clsx('font-[600]', press === 'restore' && 'text-ink-2 line-through')}>{value}</span>{' '}
        {clashing && <Tag tone="todo">disagrees</Tag>}{' '}
        {counts.over && !isUsual && <Tag tone="todo">expired {counts.through}</Tag>}
        {scope && <span className="text-small text-ink-2"> {scope}</span>}
        {unusual.length > 0 && <span className="text-small text-ink-2"> · {unusual.join(', ')}</span>}
      </td>
      <td className="py-0.5 pl-1 text-right align-baseline text-small whitespace-nowrap">
        <Source {...fact.source} />{' '}
        {press && (
          <button
            type="submit"
            name={press}
            value={ids.join(' ')}
            title={press === 'withdraw' ? 'Withdraw' : 'Restore'}
            className="inline-flex size-6 cursor-pointer items-center justify-center rounded-small align-middle text-ink-2 hover:bg-hair hover:text-ink"
          >
            <Icon name={press === 'withdraw' ? 'cross' : 'plus'} />
            <span className="sr-only">
              {press === 'withdraw' ? 'Withdraw' : 'Restore'} {name} {value}
            </span>
          </button>
        )}
      </td>
    </tr>
  )
}

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
