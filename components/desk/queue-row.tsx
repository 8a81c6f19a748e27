import clsx from 'clsx'
import Link from 'next/link'
import { QueuePartners, type QueuePartnersProps } from '@/components/desk/queue-partners'
import { QueuePreview } from '@/components/desk/queue-preview'
import { Icon } from '@/components/ui/icon'
import { Tag } from '@/components/ui/tag'
import { paths } from '@/lib/paths'

export type QueueRowProps = QueuePartnersProps & {
  coupleId: string
  stageLabel: string
  /** The couple has ended; one, both or neither goes on. */
  parted: boolean
  /** "needs a new time": something booked can no longer be held. */
  needs: string | null
  next: { text: string; href: string } | null
  plans: string
  waited: string | null
  due: string | null
  overdue: boolean
  owner: string
  tags: string[]
  /** Why it is in no working list: "back Mar 9, 2026, waiting on the payer". */
  aside: string | null
}

/**
 * One couple, always one row. On wide screens the row that has the focus shows itself in the preview beside the list;
 * on narrow ones the chevron, the browser's own `details`, opens the same below the row: both without script.
 * `data-desk-row` is what J and K move between.
 */
export function QueueRow(row: QueueRowProps) {
  const {
    coupleId,
    next,
    stageLabel,
    parted,
    needs,
    plans,
    waited,
    due,
    overdue,
    owner,
    tags,
    aside,
    ...both
  } = row
  const names = both.partners.map(({ name }) => name).join(' · ')
  return (
    <tbody className="desk-row group/row border-b border-hair last:border-b-0">
      <tr>
        <td className="w-9 pl-2 align-top">
          <label className="flex size-9 items-center justify-center">
            <input
              type="checkbox"
              name="couples"
              value={coupleId}
              data-desk-choose
              className="size-[1.15em] accent-action"
            />
            <span className="sr-only">Choose {names}</span>
          </label>
        </td>
        <th scope="row" className="px-1 py-1.5 align-top font-[560] wrap-anywhere sm:px-2">
          <Link
            data-desk-row
            href={paths.deskCouple(coupleId)}
            className="text-ink no-underline hover:underline"
          >
            {names}
          </Link>{' '}
          {parted && <Tag tone="together">Ended as a couple</Tag>}
          {needs && <Tag tone="danger">{needs}</Tag>}
          {tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
          {aside && <span className="block text-small font-[400] text-ink-2">{aside}</span>}
          <span className="mt-0.5 block text-small font-[400] sm:hidden">
            <Step next={next} />
          </span>
        </th>
        <td className="px-2 py-1.5 align-top max-sm:hidden">
          <Step next={next} />
        </td>
        <td className="px-2 py-1.5 align-top text-ink-2 max-md:hidden">{stageLabel}</td>
        <td className="px-2 py-1.5 align-top whitespace-nowrap text-ink-2 max-lg:hidden">{plans}</td>
        <td
          className={clsx('px-2 py-1.5 align-top sm:whitespace-nowrap', overdue && 'font-[600] text-amber')}
        >
          <span className="whitespace-nowrap">{waited ?? '–'}</span> {overdue && <Tag tone="todo">late</Tag>}
        </td>
        <td className="px-2 py-1.5 align-top whitespace-nowrap text-ink-2 max-lg:hidden">{due ?? '–'}</td>
        <td className="px-2 py-1.5 align-top text-ink-2 max-[105rem]:hidden">{owner}</td>
        <td className="pr-1 align-top min-[80rem]:hidden">
          <details className="group/more">
            <summary className="flex size-9 list-none items-center justify-center text-ink-2 [&::-webkit-details-marker]:hidden">
              <Icon name="chevron-right" className="group-open/more:rotate-90" />
              <span className="sr-only">Both partners of {names}</span>
            </summary>
          </details>
        </td>
        <td className="desk-preview">
          <QueuePreview {...row} names={names} />
        </td>
      </tr>
      <tr className="hidden group-has-[details[open]]/row:table-row min-[80rem]:hidden!">
        <td />
        <td colSpan={8} className="px-2 pb-3">
          <QueuePartners {...both} />
        </td>
      </tr>
    </tbody>
  )
}

function Step({ next }: { next: QueueRowProps['next'] }) {
  if (!next) return <span className="text-ink-2">Nothing now</span>
  return (
    <Link data-desk-step href={next.href}>
      {next.text}
    </Link>
  )
}
