import clsx from 'clsx'
import Link from 'next/link'
import { QueuePartners, type QueuePartnersProps } from '@/components/desk/queue-partners'
import { Icon } from '@/components/ui/icon'
import { Tag } from '@/components/ui/tag'
import { paths } from '@/lib/paths'

export type QueueRowProps = QueuePartnersProps & {
  coupleId: string
  stageLabel: string
  /** "needs a new time": something booked can no longer be held. */
  needs: string | null
  next: { text: string; href: string } | null
  plans: string
  waited: string | null
  overdue: boolean
}

/**
 * One couple, always one row. The chevron is the browser's own `details`, empty, and the row below it shows while it
 * is open: so it opens without script. `data-desk-row` is what J and K move between.
 */
export function QueueRow({
  coupleId,
  next,
  stageLabel,
  needs,
  plans,
  waited,
  overdue,
  ...both
}: QueueRowProps) {
  const names = both.partners.map(({ name }) => name).join(' · ')
  return (
    <tbody className="group/row border-b border-hair last:border-b-0 focus-within:bg-plum-tint focus-within:shadow-[inset_4px_0_0_var(--plum)]">
      <tr>
        <td className="pl-1 align-top">
          <details className="group/more">
            <summary className="flex size-9 list-none items-center justify-center text-ink-2 [&::-webkit-details-marker]:hidden">
              <Icon name="chevron-right" className="group-open/more:rotate-90" />
              <span className="sr-only">Both partners of {names}</span>
            </summary>
          </details>
        </td>
        <th scope="row" className="px-2 py-2 align-top font-[560]">
          <Link
            data-desk-row
            href={paths.deskCouple(coupleId)}
            className="text-ink no-underline hover:underline"
          >
            {names}
          </Link>{' '}
          {needs && <Tag tone="danger">{needs}</Tag>}
          <span className="mt-0.5 block text-small font-[400] sm:hidden">
            <Step next={next} />
          </span>
        </th>
        <td className="px-2 py-2 align-top max-sm:hidden">
          <Step next={next} />
        </td>
        <td className="px-2 py-2 align-top text-ink-2 max-md:hidden">{stageLabel}</td>
        <td className="px-2 py-2 align-top text-ink-2 max-md:hidden">{plans}</td>
        <td className={clsx('px-2 py-2 align-top whitespace-nowrap', overdue && 'font-[600] text-amber')}>
          {waited ?? <span className="text-ink-2">–</span>} {overdue && <Tag tone="todo">late</Tag>}
        </td>
      </tr>
      <tr className="hidden group-has-[details[open]]/row:table-row">
        <td />
        <td colSpan={5} className="px-2 pb-3">
          <QueuePartners {...both} />
        </td>
      </tr>
    </tbody>
  )
}

function Step({ next }: { next: QueueRowProps['next'] }) {
  if (!next) return <span className="text-ink-2">Nothing now</span>
  return <Link href={next.href}>{next.text}</Link>
}
